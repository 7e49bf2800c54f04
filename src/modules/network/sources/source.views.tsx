// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage, newFormKey, personalPage, type Sent, statusOf } from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { listCorrections, listOffered } from "./correction.queries.ts";
import { type CorrectionRow, CorrectionsPage } from "./corrections.pages.tsx";
import { EndSourcePage } from "./end-source.pages.tsx";
import { NewSourcePage } from "./new-source.pages.tsx";
import type { Preview } from "./preview.ts";
import { objectInWords } from "./preview-rows.pages.tsx";
import { countReport, listReport, perPage } from "./report.queries.ts";
import { readReportFilter, reportFilters, reportQuery } from "./report.ts";
import { SourcePage } from "./source.pages.tsx";
import { countShown, listSources } from "./source.queries.ts";
import type { Source } from "./source.ts";
import { SourcesPage } from "./source-list.pages.tsx";
import { hostOf } from "./source-state.ts";
import { stateInWords, type Wording } from "./source-words.ts";

export const sourcesPath = "/team/wegwijzer/bronnen";

export function sourceHref(c: AppContext, below = ""): string {
  return inLanguage(c.var.language, `${sourcesPath}${below}`);
}

function wordingOf({ var: { t, language, centre, now } }: AppContext): Wording {
  return { t, language, zone: centre.timeZone, now: now() };
}

export async function showSources(c: AppContext): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const sources = (await listSources(db, centre.regionId)).map((source) => ({
    name: source.name,
    from: source.address ? hostOf(source.address) : t("network:sources.fromFile"),
    href: sourceHref(c, `/${source.id}`),
    state: stateInWords(source, wordingOf(c)),
  }));
  const links = {
    back: inLanguage(language, "/team/wegwijzer"),
    add: sourceHref(c, "/nieuw"),
    file: sourceHref(c, "/bestand"),
  };
  return personalPage(c, <SourcesPage t={t} sources={sources} links={links} />);
}

type Found = { preview: Preview; hasMore: boolean };

export function showNew(c: AppContext, { typed, errors }: Sent, found: Found | null = null): Response {
  const links = { back: sourceHref(c), file: sourceHref(c, "/bestand") };
  const view = (
    <NewSourcePage t={c.var.t} formKey={newFormKey()} typed={typed} errors={errors} found={found} links={links} />
  );
  return personalPage(c, view, statusOf(errors));
}

export async function showSource(c: AppContext, source: Source): Promise<Response> {
  const { db, t } = c.var;
  const at = (below: string) => sourceHref(c, `/${source.id}${below}`);
  const view = (
    <SourcePage
      t={t}
      name={source.name}
      host={source.address ? hostOf(source.address) : ""}
      shown={await countShown(db, source.id)}
      state={stateInWords(source, wordingOf(c))}
      isPaused={source.pausedAt !== null}
      asksFewer={(source.outcome?.kept ?? 0) > 0 && source.outcome?.isWhole === true && source.fewerAgreedAt === null}
      isBusy={c.req.query("bezig") !== undefined}
      corrections={(await listCorrections(db, source.id)).length}
      report={await reportOf(c, source)}
      links={{
        ...{ back: sourceHref(c), reading: at("/lezing"), pause: at("/pauze"), resumption: at("/hervatting") },
        ...{ fewer: at("/minder"), end: at("/einde"), corrections: at("/verbeteringen") },
        file: sourceHref(c, `/bestand?bron=${source.id}`),
      }}
    />
  );
  return personalPage(c, view);
}

async function reportOf(c: AppContext, source: Source) {
  const { db, language } = c.var;
  const shows = readReportFilter(c.req.query("toon"));
  const page = Math.min(1000, Math.max(1, Number(/^\d{1,4}$/.exec(c.req.query("bladzijde") ?? "")?.[0] ?? 1)));
  const listed = await listReport(db, source.id, { shows, page });
  const filters = [];
  for (const one of reportFilters) {
    filters.push({
      shows: one,
      count: await countReport(db, source.id, one),
      href: reportQuery(one),
      isChosen: one === shows,
    });
  }
  return {
    records: listed.slice(0, perPage),
    filters: filters.filter(({ count, isChosen }) => count > 0 || isChosen),
    previous: page > 1 ? reportQuery(shows, page - 1) : null,
    next: listed.length > perPage ? reportQuery(shows, page + 1) : null,
    entry: (serviceId: string) => inLanguage(language, `/wegwijzer/${serviceId}`),
  };
}

export async function showEnd(c: AppContext, source: Source, errors: FieldErrors = {}): Promise<Response> {
  const { db, t } = c.var;
  const view = (
    <EndSourcePage
      t={t}
      name={source.name}
      shown={await countShown(db, source.id)}
      corrections={(await listCorrections(db, source.id)).length}
      errors={errors}
      links={{ back: sourceHref(c, `/${source.id}`) }}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

export async function showCorrections(c: AppContext, source: Source): Promise<Response> {
  const { db, t } = c.var;
  const at = (below: string) => sourceHref(c, `/${source.id}${below}`);
  const nothing = t("network:sources.corrections.nothing");
  const rows = (await listOffered(db, source.id)).map(
    ({ object, serviceName, columnName, theirs, ours }): CorrectionRow => ({
      what: serviceName ?? objectInWords(object, t),
      column: `${object}.${columnName}`,
      theirs: theirs ?? nothing,
      ours: columnName === "id" ? t("network:sources.corrections.removed") : (ours ?? nothing),
    }),
  );
  const links = { back: at(""), json: at("/verbeteringen.json"), csv: at("/verbeteringen.csv") };
  return personalPage(c, <CorrectionsPage t={t} name={source.name} corrections={rows} links={links} />);
}
