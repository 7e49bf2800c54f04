// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, withAskersForm } from "#platform/http";
import { type SignUpOutcome, type SignUpRequest, signUp } from "../sign-ups/sign-up.commands.ts";
import type { AskedToHear } from "./asked-to-hear.ts";

/** The sign-up and what was agreed to with it, in one transaction: both or neither. */
export async function signUpAndWish(
  c: AppContext,
  request: SignUpRequest,
  wish: Exclude<AskedToHear, { errors: unknown }> | null,
): Promise<SignUpOutcome> {
  return await withAskersForm(c, request.formKey, async (trx) => {
    const outcome = await signUp(trx, request, c.var.now());
    if ("signUp" in outcome) await wish?.remember(trx, request, outcome.signUp);
    return outcome;
  });
}
