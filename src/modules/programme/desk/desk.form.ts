// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { contactOf, eitherReach, nameOfChoice, need } from "../sign-ups/contact.form.ts";

export const deskForm = z
  .object({
    formKey,
    name: nameOfChoice("programme:desk.error.name"),
    reach: eitherReach,
    need,
  })
  .transform(({ reach, ...rest }) => ({ ...rest, ...contactOf(reach) }));

export const codeForm = z.object({
  code: z.string("programme:desk.code.problem").max(100, "programme:desk.code.problem"),
});
