// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";
import { longestWords, neededWords, optionalWords } from "../writing/fields.form.ts";

export const expectationForm = z.object({
  formKey,
  intro: optionalWords(longestWords),
  expect: neededWords(longestWords, "region:cooperation.expecting.problem"),
  notExpect: neededWords(longestWords, "region:cooperation.expecting.problem"),
});
