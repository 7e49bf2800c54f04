// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { withActor } from "#platform/db";
import { type AppContext, type AppEnv, may, readForm, todayOf } from "#platform/http";
import type { Door } from "../paths/doors.ts";
import { hintForm } from "../paths/own.form.ts";
import type { Walker } from "../paths/path.ts";
import { changing, writable } from "./changing.ts";
import { sayAllOtherwise } from "./other-words.commands.ts";

/** One tap puts an everyday word in the place of a medical one, wherever this peer worker wrote it last. */
export function otherWordsRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>().post(`${path}/andere-woorden`, may(permission), changing, opened(sayOtherwise));
}

async function sayOtherwise(c: AppContext, walker: Walker): Promise<Response> {
  writable(walker);
  const sent = await readForm(c, hintForm);
  if (sent.ok) {
    await withActor(c.var.db, walker.actor, async (trx) => await sayAllOtherwise(trx, walker, sent.value, todayOf(c)));
  }
  return c.redirect(`${walker.base}?bewaard`, 303);
}
