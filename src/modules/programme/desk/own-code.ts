// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { type AppContext, inLanguage } from "#platform/http";
import { shortCodeInGroups } from "#platform/links";
import { type SignUpWithCode, showShortCode } from "./short-code.commands.ts";

/** For whoever left no e-mail address, so that they find their page again: the code, and where to type it. */
export async function findOwnCode(
  c: AppContext,
  trx: Transaction,
  signUp: SignUpWithCode & { email: string | null },
): Promise<{ code: string; address: string } | null> {
  if (signUp.email !== null) return null;
  const code = await showShortCode(trx, c.var.installation.keys, signUp, c.var.now());
  return code === null ? null : { code: shortCodeInGroups(code), address: codeAddress(c) };
}

/** As people read it on paper: "lichthuis.example/code" */
export function codeAddress({ var: { centre, language } }: AppContext): string {
  return new URL(centre.origin).host + inLanguage(language, "/code");
}
