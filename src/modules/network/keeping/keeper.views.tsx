// SPDX-License-Identifier: EUPL-1.2

import { withActor } from "#platform/db";
import {
  type AppContext,
  askedId,
  inLanguage,
  keyToUse,
  newFormKey,
  notFound,
  nothingSent,
  personalPage,
  type Sent,
  statusOf,
  todayOf,
} from "#platform/http";
import type { Double } from "../doubles/double.queries.ts";
import { AnswerRemarkPage } from "../remarks/answer-remark.pages.tsx";
import { findRemark, listNewRemarksOf, type Remark } from "../remarks/remark.queries.ts";
import { activityChoices } from "./activity-choices.ts";
import { listChangesOf } from "./change.queries.ts";
import { findLastCheck } from "./check.queries.ts";
import { checkedInWords } from "./checked-line.tsx";
import type { KnownEntry } from "./entry-facts.queries.ts";
import { EntryFormPage } from "./entry-form.pages.tsx";
import { EndEntryPage, KeeperPage, type KeptEntry, keeperNews } from "./keeper.pages.tsx";
import { type Keeper, listOwnEntries } from "./keeper.queries.ts";
import { listKeeperAsks } from "./keeper-asks.ts";
import type { OwnFacts } from "./keeper-organization.pages.tsx";
import { findOrganizationInside, type OrganizationInside } from "./organization.queries.ts";
import { noOrganization, organizationDifferences } from "./organization-facts.ts";
import { needsNod } from "./rules.queries.ts";

export function keeperHref(c: AppContext, below = ""): string {
  return inLanguage(c.var.language, `/wegwijzer/bijhouden/${c.req.param("token")}${below}`);
}

export function asKeeper({ id }: { id: string }) {
  return { kind: "guest", subjectId: id } as const;
}

export async function showKeeper(c: AppContext, keeper: Keeper): Promise<Response> {
  const { t, db, centre, language } = c.var;
  const { organizationId, regionId } = keeper;
  const entries = await listOwnEntries(db, regionId, organizationId);
  const remarks = await withActor(db, asKeeper(keeper), async (trx) => await listNewRemarksOf(trx, organizationId));
  const changes = await listChangesOf(db, organizationId);
  const organization = await findOrganizationInside(db, regionId, organizationId);
  const view = (
    <KeeperPage
      t={t}
      keeper={keeper.name}
      organization={keeper.organization}
      centre={centre.frame.name}
      news={keeperNews.find((news) => news === c.req.query("gedaan"))}
      entries={await Promise.all(entries.map(async (entry) => await keptEntry(c, entry)))}
      remarks={remarks.map(({ id, about, entry }) => ({
        words: t(`network:remarks.line.${about}`, { name: entry }),
        href: keeperHref(c, `/opmerkingen/${id}`),
      }))}
      sent={changes.map(({ about, title, state, answer }) => ({
        ...{ words: t(`network:keeping.change.${about}`, { title }), state, answer },
      }))}
      own={organization && !organization.isHouse ? ownFacts(c, organization) : null}
      asks={await listKeeperAsks(c, keeper)}
      newHref={keeperHref(c, "/nieuw")}
      language={language}
    />
  );
  return personalPage(c, view);
}

function ownFacts(c: AppContext, organization: OrganizationInside): OwnFacts {
  const facts = organizationDifferences(noOrganization, organization, c.var.t);
  return {
    facts: facts.map(({ label, after }) => ({ label, value: after })),
    changeHref: keeperHref(c, "/gegevens"),
  };
}

type OwnEntry = Awaited<ReturnType<typeof listOwnEntries>>[number];

async function keptEntry(c: AppContext, { id, name, status, hiddenAt }: OwnEntry): Promise<KeptEntry> {
  const { t, db, language } = c.var;
  const check = await findLastCheck(db, id);
  return {
    name,
    status,
    isHidden: hiddenAt !== null,
    formKey: newFormKey(),
    isCheckedToday: check.checkedOn === todayOf(c),
    checked: checkedInWords(t, language, check),
    links: {
      right: keeperHref(c, `/${id}/klopt`),
      change: keeperHref(c, `/${id}`),
      end: keeperHref(c, `/${id}/einde`),
      look: inLanguage(language, `/wegwijzer/${id}`),
    },
  };
}

/** `earlier` is the entry that would change. */
export async function showKeeperForm(
  c: AppContext,
  keeper: Keeper,
  shown: Sent,
  earlier?: KnownEntry,
  alike: readonly Double[] = [],
): Promise<Response> {
  const { t, db, language, centre } = c.var;
  const key = earlier ? "change" : "new";
  const waits = await needsNod(db, keeper.regionId, keeper.organizationId);
  const view = (
    <EntryFormPage
      {...shown}
      t={t}
      language={language}
      isNew={!earlier}
      isGuarded
      activities={activityChoices(t)}
      title={t(`network:keeping.form.${key}.title`, { title: earlier?.facts.name ?? "" })}
      lead={t(`network:keeping.form.${waits ? "waits" : "atOnce"}`, { centre: centre.frame.name })}
      back={{ href: keeperHref(c), label: t("network:keeping.keeper.back") }}
      formKey={keyToUse(shown.typed)}
      save={t(`network:keeping.form.${waits ? "send" : "save"}`)}
      alike={alike.map((one) => ({ ...one, href: inLanguage(language, `/wegwijzer/${one.id}`) }))}
    />
  );
  return personalPage(c, view, alike.length > 0 ? 422 : statusOf(shown.errors));
}

export function showEndEntry(c: AppContext, { facts }: KnownEntry, shown: Sent = nothingSent): Response {
  const view = (
    <EndEntryPage {...shown} t={c.var.t} title={facts.name} backHref={keeperHref(c)} formKey={keyToUse(shown.typed)} />
  );
  return personalPage(c, view, statusOf(shown.errors));
}

/** About one of their own entries. */
export async function askedOwnRemark(c: AppContext, keeper: Keeper): Promise<Remark> {
  const remarkId = askedId(c, "remark");
  const remark = await withActor(c.var.db, asKeeper(keeper), async (trx) => {
    return await findRemark(trx, keeper.regionId, remarkId);
  });
  return remark ?? notFound();
}

export function showKeeperRemark(c: AppContext, remark: Remark, shown: Sent): Response {
  const { t } = c.var;
  const view = (
    <AnswerRemarkPage
      {...shown}
      t={t}
      remark={remark}
      back={{ href: keeperHref(c), label: t("network:keeping.keeper.back") }}
      changeHref={keeperHref(c, `/${remark.serviceId}`)}
      isGuarded
    />
  );
  return personalPage(c, view, statusOf(shown.errors));
}
