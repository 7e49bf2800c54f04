// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
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
import type { FieldErrors } from "#platform/ui";
import { linkGone, withLinkHolder } from "../asking/own-link.tsx";
import { wordingOf } from "../asking/wording.ts";
import { changeHeadcount } from "./headcount.commands.ts";
import { changedHeadcountForm } from "./headcount.form.ts";
import { findHeadcount, type PersonalHeadcount } from "./headcount.queries.ts";
import { PersonalHeadcountPage } from "./personal-headcount.pages.tsx";

/** What someone sees and does who said with how many they come. */
export const personalHeadcountRoutes = new Hono<AppEnv>()
  .get("/k/:token", may(anyone), async (c) => {
    const headcount = await withLinkHolder(c, "headcount", findHeadcount, async (_trx, own) => own);
    return headcount ? showOwnPage(c, headcount) : linkGone(c);
  })
  .post("/k/:token/aantal", may(anyone), async (c) => {
    const form = await readForm(c, changedHeadcountForm);
    if (form.ok) return await changeOwn(c, form.value.people);
    const headcount = await withLinkHolder(c, "headcount", findHeadcount, async (_trx, own) => own);
    if (!headcount) return linkGone(c);
    return showOwnPage(c, headcount, { errors: form.errors, typedPeople: typedText(form.typed, "people") }, 422);
  })
  .post("/k/:token/afmelding", may(anyone), async (c) => await changeOwn(c, 0));

async function changeOwn(c: AppContext, people: number): Promise<Response> {
  const done = await withLinkHolder(c, "headcount", findHeadcount, async (trx, { headcountId, id }) => {
    await changeHeadcount(trx, { headcountId, occurrenceId: id }, people, c.var.now());
    return true;
  });
  return done ? c.redirect(ownAddress(c), 303) : linkGone(c);
}

type Mistakes = { errors?: FieldErrors; typedPeople?: string };

function showOwnPage(c: AppContext, headcount: PersonalHeadcount, mistakes: Mistakes = {}, status = 200): Response {
  const shown = { ...wordingOf(c, headcount.zone), headcount, address: ownAddress(c), now: c.var.now() };
  return personalPage(c, <PersonalHeadcountPage {...shown} {...mistakes} />, status);
}

function ownAddress(c: AppContext): string {
  return inLanguage(c.var.language, `/k/${c.req.param("token")}`);
}
