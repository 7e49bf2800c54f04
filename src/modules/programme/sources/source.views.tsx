// SPDX-License-Identifier: EUPL-1.2

import { hostOf } from "#modules/network";
import { type AppContext, inLanguage, newFormKey, personalPage, type Sent, statusOf } from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { listOfferers } from "../activities/choices.queries.ts";
import { teamActivityHref } from "../activities/team-links.ts";
import { wordingOf } from "../asking/wording.ts";
import { decideRecords } from "../incoming/incoming.queries.ts";
import { previewOf } from "../incoming/preview.ts";
import { readAgendaOf } from "./agenda-of-source.ts";
import { SourcePage } from "./source.pages.tsx";
import { listSources } from "./source.queries.ts";
import { listGone, type Source } from "./source.ts";
import { listActivitiesFrom, listComingFrom, listTitles } from "./source-activities.queries.ts";
import { ChangeSourcePage, NewSourcePage, SourcesPage } from "./source-list.pages.tsx";
import { RemoveSourcePage } from "./source-removal.pages.tsx";
import { stateInWords } from "./source-words.ts";

export const sourcesPath = "/beheer/bronnen";

export function sourceHref(c: AppContext, id: string, below = ""): string {
  return inLanguage(c.var.language, `${sourcesPath}/${id}${below}`);
}

export async function showSources(c: AppContext): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const sources = (await listSources(db, centre.id)).map((source) => ({
    name: source.name,
    from: hostOf(source.url),
    href: sourceHref(c, source.id),
    state: stateInWords(source, centre.timeZone, wordingOf(c)),
  }));
  const links = {
    beheer: inLanguage(language, "/beheer"),
    add: sourceHref(c, "nieuw"),
    bringIn: inLanguage(language, "/team/binnenhalen"),
  };
  return personalPage(c, <SourcesPage t={t} sources={sources} links={links} />);
}

/** With mistakes it is the answer to a form that cannot be kept; with a source it is the form that changes it. */
export async function showForm(c: AppContext, { typed, errors }: Sent, source?: Source): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const fields = { t, typed, errors, formKey: newFormKey(), organizations: await listOfferers(db, centre.id) };
  const view = source ? (
    <ChangeSourcePage {...fields} name={source.name} links={{ back: sourceHref(c, source.id) }} />
  ) : (
    <NewSourcePage {...fields} links={{ back: inLanguage(language, sourcesPath) }} />
  );
  return personalPage(c, view, statusOf(errors));
}

export async function showSource(c: AppContext, source: Source): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const at = (below: string) => sourceHref(c, source.id, below);
  const linked = async (ids: readonly string[], below: string) =>
    (await listTitles(db, ids)).map(({ id, title }) => ({ title, href: teamActivityHref(language, id, below) }));
  const view = (
    <SourcePage
      t={t}
      name={source.name}
      host={hostOf(source.url)}
      whose={source.organizationName}
      every={t("programme:sources.field.hours", { count: source.everyHours }).toLowerCase()}
      state={stateInWords(source, centre.timeZone, wordingOf(c))}
      isPaused={source.pausedAt !== null}
      isNew={source.acceptedAt === null}
      isBusy={c.req.query("bezig") !== undefined}
      asks={source.waitingContent && !source.agreedAt ? await previewOfWaiting(c, source, source.waitingContent) : null}
      stays={await linked(source.outcome?.stays ?? [], "")}
      kept={await linked(source.outcome?.kept ?? [], "/datums")}
      links={{
        back: inLanguage(language, sourcesPath),
        self: at(""),
        agreement: at("/akkoord"),
        fetching: at("/ophaling"),
        pause: at("/pauze"),
        resumption: at("/hervatting"),
        change: at("/wijziging"),
        removal: at("/verwijdering"),
        activity: (activityId) => teamActivityHref(language, activityId),
      }}
    />
  );
  return personalPage(c, view);
}

async function previewOfWaiting(c: AppContext, source: Source, content: Buffer) {
  const { db } = c.var;
  const agenda = await readAgendaOf(c.var.installation, source, content);
  const decisions = await decideRecords(db, agenda.records, agenda.here);
  const gone = listGone(await listComingFrom(db, source.id, c.var.now()), agenda);
  return { preview: previewOf(agenda, decisions, agenda.here, wordingOf(c)), gone };
}

export async function showRemoval(c: AppContext, source: Source, errors: FieldErrors = {}): Promise<Response> {
  const { db, t } = c.var;
  const coming = await listComingFrom(db, source.id, c.var.now());
  const view = (
    <RemoveSourcePage
      t={t}
      name={source.name}
      count={(await listActivitiesFrom(db, source.id)).filter(({ isOn }) => isOn).length}
      withPeople={coming.filter(({ hasPeople }) => hasPeople).map(({ title }) => title)}
      errors={errors}
      links={{ back: sourceHref(c, source.id) }}
    />
  );
  return personalPage(c, view, statusOf(errors));
}
