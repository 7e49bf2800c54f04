// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { longestName, longestNeed, longestReach, looksLikeEmail, looksLikePhone } from "../sign-ups/sign-up.form.ts";

/** Three fields: the one for reaching someone is a telephone number or an e-mail address, as it comes. */
export const deskForm = z
  .object({
    formKey,
    name: z
      .string("programme:desk.error.name")
      .min(1, "programme:desk.error.name")
      .max(longestName, "programme:signUp.error.nameTooLong"),
    reach: z
      .string()
      .max(longestReach, "programme:signUp.error.reachTooLong")
      .default("")
      .refine((reach) => reach === "" || looksLikeEmail(reach) || looksLikePhone(reach), {
        message: "programme:desk.error.reach",
      }),
    need: z.string().max(longestNeed, "programme:signUp.error.needTooLong").default(""),
  })
  .transform(({ reach, ...rest }) => ({
    ...rest,
    email: looksLikeEmail(reach) ? reach : null,
    phone: looksLikePhone(reach) ? reach : null,
  }));

export const codeForm = z.object({
  code: z.string("programme:desk.code.problem").max(100, "programme:desk.code.problem"),
});
