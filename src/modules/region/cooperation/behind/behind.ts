// SPDX-License-Identifier: EUPL-1.2

import type * as z from "zod";
import { asKeeper, type Keeper, seeKeeper } from "#modules/network";
import { type Transaction, withActor } from "#platform/db";
import { type AppContext, notFound, readForm, type Sent } from "#platform/http";
import { behindHref } from "../writing/links.ts";

/** What an organization does behind its link, and that the link is used. */
async function withKeeper<Result>(
  c: AppContext,
  keeper: Keeper,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> {
  return await withActor(c.var.db, asKeeper(keeper), async (trx) => {
    await seeKeeper(trx, keeper.id, c.var.now());
    return await work(trx);
  });
}

/** Reads a form and does what it says; with something to mend the page is shown again. */
export async function submitted<Form extends z.ZodType>(
  c: AppContext,
  keeper: Keeper,
  form: Form,
  {
    again,
    work,
    to,
  }: {
    again: (sent: Sent) => Response | Promise<Response>;
    work: (trx: Transaction, value: z.output<Form>) => Promise<unknown>;
    to: string;
  },
): Promise<Response> {
  const sent = await readForm(c, form);
  if (!sent.ok) return await again(sent);
  await withKeeper(c, keeper, async (trx) => await work(trx, sent.value));
  return c.redirect(behindHref(c, `${to}?gedaan`), 303);
}

/** What is not theirs is not there. */
export function theirs<Thing>(things: readonly Thing[], isAsked: (thing: Thing) => boolean): Thing {
  return things.find(isAsked) ?? notFound();
}
