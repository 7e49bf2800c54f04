// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { localToday } from "#platform/clock";
import { type Transaction, withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  inLanguage,
  may,
  personalPage,
  readForm,
  typedText,
} from "#platform/http";
import { readLinkToken } from "#platform/links";
import type { FieldErrors } from "#platform/ui";
import { changeHeadcount } from "./headcount.commands.ts";
import { changedHeadcountForm } from "./headcount.form.ts";
import { findHeadcount, type PersonalHeadcount } from "./headcount.queries.ts";
import { PersonalHeadcountPage } from "./personal-headcount.pages.tsx";
import { LinkGonePage } from "./personal-sign-up.pages.tsx";

/** What someone sees and does who said with how many they come. */
export const personalHeadcountRoutes = new Hono<AppEnv>()
  .get("/k/:token", may(anyone), async (c) => {
    const headcount = await withOwnHeadcount(c, async (_trx, own) => own);
    return headcount ? ownPage(c, headcount) : linkGone(c);
  })
  .post("/k/:token/aantal", may(anyone), async (c) => {
    const form = await readForm(c, changedHeadcountForm);
    if (form.ok) return await changeOwn(c, form.value.people);
    const headcount = await withOwnHeadcount(c, async (_trx, own) => own);
    if (!headcount) return linkGone(c);
    return ownPage(c, headcount, { errors: form.errors, typedPeople: typedText(form.typed, "people") }, 422);
  })
  .post("/k/:token/afmelding", may(anyone), async (c) => await changeOwn(c, 0));

async function changeOwn(c: AppContext, people: number): Promise<Response> {
  const done = await withOwnHeadcount(c, async (trx, { headcountId, id }) => {
    await changeHeadcount(trx, { headcountId, occurrenceId: id }, people, c.var.now());
    return true;
  });
  return done ? c.redirect(ownAddress(c), 303) : linkGone(c);
}

/** Null for a link that this server did not make, of another centre, that was withdrawn, or whose date is over. */
async function withOwnHeadcount<Result>(
  c: AppContext,
  work: (trx: Transaction, own: PersonalHeadcount) => Promise<Result>,
): Promise<Result | null> {
  const link = readLinkToken(c.var.installation.keys, c.req.param("token") ?? "");
  if (link?.kind !== "headcount") return null;
  return await withActor(c.var.db, { kind: "guest", subjectId: link.id }, async (trx) => {
    const own = await findHeadcount(trx, link.id);
    if (own?.linkVersion !== link.version || own.centreId !== c.var.centre.id) return null;
    return await work(trx, own);
  });
}

type Mistakes = { errors?: FieldErrors; typedPeople?: string };

function ownPage(c: AppContext, headcount: PersonalHeadcount, mistakes: Mistakes = {}, status = 200): Response {
  const { t, language } = c.var;
  const now = c.var.now();
  const wording = { t, language, today: localToday(now, headcount.zone) };
  const shown = { headcount, address: ownAddress(c), now };
  return personalPage(c, <PersonalHeadcountPage {...wording} {...shown} {...mistakes} />, status);
}

function ownAddress(c: AppContext): string {
  return inLanguage(c.var.language, `/k/${c.req.param("token")}`);
}

function linkGone(c: AppContext): Response {
  return personalPage(c, <LinkGonePage t={c.var.t} language={c.var.language} />, 404);
}
