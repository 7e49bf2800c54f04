// SPDX-License-Identifier: EUPL-1.2

import { withActor } from "#platform/db";
import { type AppContext, forgive, isTooOften } from "#platform/http";
import type { TextKey } from "#platform/i18n";
import { readLinkToken, readShortCode } from "#platform/links";
import { codeTries } from "../../desk/code.routes.tsx";
import { findSignUpByCode } from "../../desk/short-code.queries.ts";
import { findSignUp } from "../../sign-ups/sign-up.queries.ts";
import { tokenIn } from "./personal-calendar.form.ts";

type Typed = { id: string; version: number } | { problem: TextKey };

/** The sign-up that this code or this address opens. */
export async function findTypedSignUp(c: AppContext, typed: string): Promise<Typed> {
  const token = tokenIn(typed, "a");
  return token === null ? await findByCode(c, typed) : await findByAddress(c, token);
}

async function findByAddress(c: AppContext, token: string): Promise<Typed> {
  const { db, centre, installation, now } = c.var;
  const link = readLinkToken(installation.keys, token);
  if (link?.kind !== "sign-up") return { problem: "programme:feeds.personal.problem.unknown" };
  const { id, version } = link;
  const signUp = await withActor(db, { kind: "guest", subjectId: id }, async (trx) => await findSignUp(trx, id, now()));
  const isHere = signUp?.linkVersion === version && signUp.centreId === centre.id;
  return isHere ? { id, version } : { problem: "programme:feeds.personal.problem.unknown" };
}

async function findByCode(c: AppContext, typed: string): Promise<Typed> {
  const { db, centre, installation } = c.var;
  const code = readShortCode(typed);
  if (code === null) return { problem: "programme:feeds.personal.problem.noCode" };
  if (await isTooOften(c, codeTries)) return { problem: "programme:feeds.personal.problem.tooOften" };
  const found = await findSignUpByCode(db, installation.keys, centre.id, code);
  if (!found) return { problem: "programme:feeds.personal.problem.unknown" };
  await forgive(c, codeTries);
  return found;
}
