// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import {
  type AppContext,
  askedId,
  inLanguage,
  notFound,
  personalPage,
  type Sent,
  statusOf,
  withAsker,
} from "#platform/http";
import { AnswerRemarkPage } from "../remarks/answer-remark.pages.tsx";
import { findRemark, listNewRemarks, type Remark } from "../remarks/remark.queries.ts";
import { AttentionPage, teamNews } from "./attention.pages.tsx";
import { listWaitingChanges } from "./change.queries.ts";
import { insidePageSize, listStale, searchInside } from "./inside.queries.ts";
import { RulesPage } from "./rules.pages.tsx";
import { getRules } from "./rules.queries.ts";
import { teamHref } from "./team-links.ts";

const mostStale = 100;

export async function showAttention(c: AppContext): Promise<Response> {
  const { t, db, centre, language } = c.var;
  const { regionId } = centre;
  const words = c.req.query("woorden")?.trim().slice(0, 100) ?? "";
  const page = Math.max(1, Math.min(10_000, Number.parseInt(c.req.query("bladzijde") ?? "1", 10) || 1));
  const found = await searchInside(db, regionId, { words, page });
  const remarks = await withAsker(c, async (trx) => await listNewRemarks(trx, regionId));
  const changes = await listWaitingChanges(db, regionId);
  const stale = await listStale(db, regionId, mostStale);
  const pageHref = (to: number) =>
    teamHref(c, `?${new URLSearchParams({ ...(words && { woorden: words }), bladzijde: String(to) })}`);
  const view = (
    <AttentionPage
      t={t}
      news={teamNews.find((news) => news === c.req.query("gedaan"))}
      remarks={remarks.map(({ id, about, entry }) => ({
        ...{ words: t(`network:remarks.line.${about}`, { name: entry }), href: teamHref(c, `/opmerkingen/${id}`) },
      }))}
      changes={changes.map(({ id, about, title, organization }) => ({
        words: `${t(`network:keeping.change.${about}`, { title })} (${organization})`,
        href: teamHref(c, `/wijzigingen/${id}`),
      }))}
      stale={stale.map(({ id, name, of, staleOn, unkeptOn, hiddenOn }) => ({
        ...{ name, of, href: teamHref(c, `/hulp/${id}`) },
        state: hiddenOn ? "hidden" : unkeptOn ? "unkept" : "stale",
        day: formatDate(hiddenOn ?? unkeptOn ?? staleOn ?? "", language),
      }))}
      words={words}
      found={found.rows.map((row) => ({
        ...row,
        href: teamHref(c, row.kind === "organization" ? `/organisaties/${row.id}` : `/hulp/${row.id}`),
      }))}
      isFirstPage={page === 1}
      pageSize={insidePageSize}
      links={{
        self: teamHref(c),
        newOrganization: teamHref(c, "/organisaties/nieuw"),
        rules: teamHref(c, "/regels"),
        sources: teamHref(c, "/bronnen"),
        doubles: teamHref(c, "/dubbel"),
        visitors: inLanguage(language, "/wegwijzer"),
        back: inLanguage(language, "/team"),
        previous: page > 1 ? pageHref(page - 1) : null,
        next: found.hasMore ? pageHref(page + 1) : null,
      }}
    />
  );
  return personalPage(c, view);
}

export async function showRules(c: AppContext, sent?: Sent): Promise<Response> {
  const rules = await getRules(c.var.db, c.var.centre.regionId);
  const { staleDays, unansweredDays, hiddenDays, needsNod } = rules;
  const typed = sent?.typed ?? {
    ...{ staleDays: String(staleDays), unansweredDays: String(unansweredDays), hiddenDays: String(hiddenDays) },
    needsNod: needsNod ? "yes" : "no",
  };
  const errors = sent?.errors ?? {};
  const view = <RulesPage t={c.var.t} typed={typed} errors={errors} backHref={teamHref(c)} />;
  return personalPage(c, view, statusOf(errors));
}

export async function askedTeamRemark(c: AppContext): Promise<Remark> {
  const id = askedId(c);
  const remark = await withAsker(c, async (trx) => await findRemark(trx, c.var.centre.regionId, id));
  return remark ?? notFound();
}

export function showTeamRemark(c: AppContext, remark: Remark, shown: Sent): Response {
  const { t } = c.var;
  const view = (
    <AnswerRemarkPage
      {...shown}
      t={t}
      remark={remark}
      back={{ href: teamHref(c), label: t("network:keeping.team.title") }}
      changeHref={teamHref(c, `/hulp/${remark.serviceId}/wijzigen`)}
      isGuarded={false}
    />
  );
  return personalPage(c, view, statusOf(shown.errors));
}
