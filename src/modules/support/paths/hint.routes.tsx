// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  limit,
  limited,
  may,
  newFormKey,
  notFound,
  personalPage,
  readForm,
  todayOf,
} from "#platform/http";
import type { Door } from "./doors.ts";
import { HintPage } from "./hint.pages.tsx";
import { mayWrite } from "./letter.ts";
import { hintForm } from "./own.form.ts";
import type { Walker } from "./path.ts";
import { walkingOf } from "./walking.ts";
import { hintsFor, sayOtherwise } from "./word-hint.ts";
import { writeWords } from "./words.commands.ts";
import { wordsOfPeer } from "./words.queries.ts";

const changing = limited(limit({ what: "path-hint", most: 200, perMinutes: 60, per: "link" }));

/** An everyday word for a medical one that the peer worker wrote; what the person wrote themselves is theirs. */
export function hintRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>().get(`${path}/woorden`, may(permission), opened(showHints)).post(
    `${path}/woorden`,
    may(permission),
    changing,
    opened(async (c, walker) => {
      if (!mayWrite(walker)) return notFound();
      const form = await readForm(c, hintForm);
      if (form.ok) await sayItOtherwise(c, walker, form.value);
      return c.redirect(`${walker.base}/woorden`, 303);
    }),
  );
}

async function showHints(c: AppContext, walker: Walker): Promise<Response> {
  const words = await withActor(c.var.db, walker.actor, async (trx) => await wordsOfPeer(trx, walker.path.id));
  const hints = hintsFor(words.map(({ words: text }) => text).join("\n"));
  if (hints.length === 0) return c.redirect(`${walker.base}?bewaard`, 303);
  return personalPage(c, <HintPage {...walkingOf(c, walker)} hints={hints} formKey={newFormKey()} />);
}

async function sayItOtherwise(
  c: AppContext,
  walker: Walker,
  { formKey, instead, say }: { formKey: string; instead: string; say: string },
): Promise<void> {
  const { db, now } = c.var;
  await withActor(db, walker.actor, async (trx) => {
    const written = await wordsOfPeer(trx, walker.path.id);
    for (const writtenAs of ["peer", "together"] as const) {
      const pieces = written
        .filter((one) => one.writtenAs === writtenAs)
        .map((one) => ({ ...one, words: sayOtherwise(one.words, instead, say) }));
      await writeWords(trx, walker, { pieces, writtenAs, formKey, today: todayOf(c) }, now());
    }
  });
}
