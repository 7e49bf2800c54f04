// SPDX-License-Identifier: EUPL-1.2

import { formatDate } from "#platform/clock";
import {
  type AppContext,
  askedId,
  inLanguage,
  keyToUse,
  newFormKey,
  notFound,
  personalPage,
  type Sent,
  statusOf,
  todayOf,
} from "#platform/http";
import { type Double, findDoubles } from "../doubles/double.queries.ts";
import { activityChoices } from "./activity-choices.ts";
import { findLastCheck, listChecks } from "./check.queries.ts";
import { checkedInWords } from "./checked-line.tsx";
import { factInWords, labelOf } from "./difference.ts";
import { findEntryFacts, type KnownEntry } from "./entry-facts.queries.ts";
import { factNames } from "./entry-facts.ts";
import { EntryFormPage } from "./entry-form.pages.tsx";
import { listHistory } from "./inside.queries.ts";
import type { OrganizationInside } from "./organization.queries.ts";
import { entryNews, TeamEntryPage } from "./team-entry.pages.tsx";
import { teamHref } from "./team-links.ts";

export async function askedTeamEntry(c: AppContext): Promise<KnownEntry> {
  return (await findEntryFacts(c.var.db, c.var.centre.regionId, askedId(c))) ?? notFound();
}

export async function showTeamEntry(c: AppContext, entry: KnownEntry, sent: Sent): Promise<Response> {
  const { t, db, language } = c.var;
  const { id, facts, organizationId, organizationName, hiddenAt } = entry;
  const activities = activityChoices(t);
  const checks = await listChecks(db, id);
  const history = await listHistory(db, id);
  const check = await findLastCheck(db, id);
  const today = todayOf(c);
  const view = (
    <TeamEntryPage
      t={t}
      name={facts.name}
      organization={organizationName}
      news={entryNews.find((news) => news === c.req.query("gedaan"))}
      isHidden={hiddenAt !== null}
      status={facts.status}
      checked={checkedInWords(t, language, check)}
      facts={factNames
        .filter((name) => name !== "name")
        .map((name) => ({ label: labelOf(t, name), value: factInWords(facts, name, { t, language, activities }) }))
        .filter(({ value }) => value !== "")}
      checks={checks.map(({ checkedOn, way, organization, house, remark }) => ({
        day: formatDate(checkedOn, language),
        words: t(`network:keeping.way.${way}`),
        by: (way === "keeper" ? organization : house) ?? "",
        remark,
      }))}
      history={history.map(({ day, ...change }) => ({ ...change, day: formatDate(day, language) }))}
      alike={await alikeOf(c, entry)}
      form={{ ...sent, typed: { checkedOn: today, way: "visited", ...sent.typed } }}
      today={today}
      formKey={newFormKey()}
      links={{
        list: teamHref(c),
        change: teamHref(c, `/hulp/${id}/wijzigen`),
        check: teamHref(c, `/hulp/${id}/nagelopen`),
        back: teamHref(c, `/hulp/${id}/terug`),
        look: inLanguage(language, `/wegwijzer/${id}`),
        organization: organizationId ? teamHref(c, `/organisaties/${organizationId}`) : null,
      }}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

async function alikeOf(c: AppContext, { id, facts, organizationId }: KnownEntry) {
  const doubles = await findDoubles(c.var.db, c.var.centre.regionId, {
    ...{ kind: "service", id, name: facts.name, organizationId },
    phones: facts.phones.map(({ number }) => number),
    urls: facts.url ? [facts.url] : [],
    addresses: facts.places.filter(({ isConfidential }) => !isConfidential),
  });
  return doubles.map((one) => ({ ...one, href: teamHref(c, `/dubbel/hulp/${id}/${one.id}`) }));
}

/** A new entry of an organization, or one that changes. */
export async function showTeamForm(
  c: AppContext,
  about: { entry: KnownEntry } | { organization: OrganizationInside },
  shown: Sent,
  alike: readonly Double[] = [],
): Promise<Response> {
  const { t, language } = c.var;
  const isNew = "organization" in about;
  const name = isNew ? about.organization.name : about.entry.facts.name;
  const back = isNew ? `/organisaties/${about.organization.id}` : `/hulp/${about.entry.id}`;
  const view = (
    <EntryFormPage
      {...shown}
      t={t}
      language={language}
      isNew={isNew}
      isGuarded={false}
      activities={activityChoices(t)}
      title={t(isNew ? "network:keeping.form.newOf" : "network:keeping.form.change.title", { title: name })}
      lead={t("network:keeping.form.team")}
      back={{ href: teamHref(c, back), label: name }}
      formKey={keyToUse(shown.typed)}
      save={t("network:keeping.form.save")}
      alike={alike.map((one) => ({ ...one, href: teamHref(c, `/hulp/${one.id}`) }))}
    />
  );
  return personalPage(c, view, alike.length > 0 ? 422 : statusOf(shown.errors));
}
