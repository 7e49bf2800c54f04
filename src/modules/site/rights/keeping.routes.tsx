// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beCoordinator } from "#modules/people";
import { localToday } from "#platform/clock";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  newFormKey,
  notFound,
  page,
  raiseContentVersion,
  readForm,
  type TypedValues,
} from "#platform/http";
import { listClearings, listOwnTerms, previewClearing, setTerm } from "#platform/rights";
import type { FieldErrors } from "#platform/ui";
import { KeepingPage } from "./keeping.pages.tsx";
import { nextRound, settingsOf } from "./keeping.ts";
import { listReceipts } from "./receipt.queries.ts";
import { linesOf, type Register } from "./register.ts";
import { termForm } from "./term.form.ts";

type Sent = { typed: TypedValues; errors: FieldErrors };

/** How long this house keeps what, what leaves at the next round, and what left before. */
export function keepingRoutes(register: Register) {
  return new Hono<AppEnv>()
    .get("/beheer/bewaren", may(beCoordinator), async (c) => await showKeeping(c))
    .post("/beheer/bewaren", may(beCoordinator), async (c) => {
      const sent = await readForm(c, termForm);
      if (!sent.ok) return await showKeeping(c, sent);
      const { days, reason } = sent.value;
      const terms = register().flatMap((table) => table.terms);
      const term = terms.find(({ name }) => name === sent.value.term) ?? notFound();
      const outcome = await withActor(c.var.db, c.var.actor, async (trx) => {
        const set = await setTerm(trx, { centreId: c.var.centre.id, term }, { days, reason }, c.var.now());
        if (set === "set") await raiseContentVersion(trx, c.var.centre.id);
        return set;
      });
      if (outcome === "set") return c.redirect(inLanguage(c.var.language, "/beheer/bewaren?bewaard"), 303);
      const text = c.var.t(`site:rights.term.refused.${outcome.refused}`, { count: term.mostDays });
      const field = outcome.refused === "tooLong" ? "days" : "reason";
      return await showKeeping(c, { typed: sent.typed, errors: { [field]: text } });
    });

  async function showKeeping(c: AppContext, sent?: Sent): Promise<Response> {
    const { db, centre, t, language } = c.var;
    const ownTerms = await listOwnTerms(db, centre.id);
    const due = [];
    for (const table of register()) {
      const cleared = await previewClearing(db, table, nextRound(c.var.now()));
      const rows = (cleared.get(centre.id) ?? 0) + (cleared.get(null) ?? 0);
      if (rows > 0) due.push({ name: t(table.name), rows });
    }
    const nameOf = new Map(register().map(({ table, name }) => [table, t(name)]));
    const cleared = (await listClearings(db, centre.id)).map(({ at, aboutTable, cleared }) => ({
      day: localToday(at, centre.timeZone),
      name: nameOf.get(aboutTable) ?? t("site:rights.receipt.other"),
      cleared,
    }));
    const view = (
      <KeepingPage
        {...{ t, language, due, cleared }}
        lines={linesOf(register(), ownTerms, t)}
        settings={settingsOf(register(), ownTerms, t)}
        receipts={await listReceipts(db, centre.id)}
        formKey={newFormKey()}
        errors={sent?.errors ?? {}}
        typed={sent?.typed ?? {}}
        saved={c.req.query("bewaard") !== undefined}
      />
    );
    return page(c, view, sent ? 422 : 200);
  }
}
