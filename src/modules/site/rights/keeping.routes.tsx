// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beCoordinator } from "#modules/people";
import { localToday } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  may,
  newFormKey,
  notFound,
  nothingSent,
  page,
  raiseContentVersion,
  readForm,
  type Sent,
  statusOf,
  toSaved,
  wasSaved,
  withAsker,
} from "#platform/http";
import { listClearings, listOwnTerms, type PersonalTable, previewClearing, setTerm } from "#platform/rights";
import { type Due, KeepingPage } from "./keeping.pages.tsx";
import { nextRound, settingsOf } from "./keeping.ts";
import { listReceipts } from "./receipt.queries.ts";
import { linesOf, type Register } from "./register.ts";
import { termForm } from "./term.form.ts";

/** How long this house keeps what, what leaves at the next round, and what left before. */
export function keepingRoutes(register: Register) {
  return new Hono<AppEnv>()
    .get("/beheer/bewaren", may(beCoordinator), async (c) => await showKeeping(c, nothingSent))
    .post("/beheer/bewaren", may(beCoordinator), async (c) => {
      const sent = await readForm(c, termForm);
      if (!sent.ok) return await showKeeping(c, sent);
      const { days, reason } = sent.value;
      const terms = register().flatMap((table) => table.terms);
      const term = terms.find(({ name }) => name === sent.value.term) ?? notFound();
      const outcome = await withAsker(c, async (trx) => {
        const set = await setTerm(trx, { centreId: c.var.centre.id, term }, { days, reason }, c.var.now());
        if (set === "set") await raiseContentVersion(trx, c.var.centre.id);
        return set;
      });
      if (outcome === "set") return toSaved(c, "/beheer/bewaren");
      const text = c.var.t(`site:rights.term.refused.${outcome.refused}`, { count: term.mostDays });
      const field = outcome.refused === "tooLong" ? "days" : "reason";
      return await showKeeping(c, { typed: sent.typed, errors: { [field]: text } });
    });

  async function showKeeping(c: AppContext, { typed, errors }: Sent): Promise<Response> {
    const { db, centre, t, language } = c.var;
    const tables = register();
    const ownTerms = await listOwnTerms(db, centre.id);
    const view = (
      <KeepingPage
        {...{ t, language, typed, errors }}
        due={await listDue(c, tables)}
        cleared={await listCleared(c, tables)}
        receipts={await listReceipts(db, centre.id)}
        lines={linesOf(tables, ownTerms, t)}
        settings={settingsOf(tables, ownTerms, t)}
        formKey={newFormKey()}
        saved={wasSaved(c)}
      />
    );
    return page(c, view, statusOf(errors));
  }
}

async function listDue({ var: { db, centre, t, now } }: AppContext, tables: readonly PersonalTable[]): Promise<Due[]> {
  const due = [];
  for (const table of tables) {
    const cleared = await previewClearing(db, table, nextRound(now()));
    const rows = (cleared.get(centre.id) ?? 0) + (cleared.get(null) ?? 0);
    if (rows > 0) due.push({ name: t(table.name), rows });
  }
  return due;
}

async function listCleared({ var: { db, centre, t } }: AppContext, tables: readonly PersonalTable[]) {
  const nameOf = new Map(tables.map(({ table, name }) => [table, t(name)]));
  return (await listClearings(db, centre.id)).map(({ at, aboutTable, cleared }) => ({
    day: localToday(at, centre.timeZone),
    name: nameOf.get(aboutTable) ?? t("site:rights.receipt.other"),
    cleared,
  }));
}
