// SPDX-License-Identifier: EUPL-1.2
import { type TypedValues, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import type { FieldErrors } from "#platform/ui";
import type { PhoneFacts } from "./entry-facts.ts";
import { looksLikePhone } from "./fields.form.ts";

/** Those that stand there and one more. */
export function countPhones(typed: TypedValues): number {
  const known = Object.keys(typed).filter((name) => /^phone\d{1,2}$/.test(name) && typedText(typed, name) !== "");
  return known.length + 1;
}

export function readPhones(t: T, typed: TypedValues): { value: PhoneFacts[]; errors: FieldErrors } {
  const errors: FieldErrors = {};
  const names = Object.keys(typed).filter((name) => /^phone\d{1,2}$/.test(name));
  const value = names.flatMap((name) => {
    const number = typedText(typed, name);
    if (number === "") return [];
    if (!looksLikePhone(number)) errors[name] = t("network:keeping.problem.phone");
    return [{ number, description: typedText(typed, `${name}Note`).slice(0, 150) }];
  });
  return { value, errors };
}

export function typedPhones(phones: readonly PhoneFacts[]): TypedValues {
  return Object.fromEntries(
    phones.flatMap(({ number, description }, at) => [
      [`phone${at}`, number],
      [`phone${at}Note`, description],
    ]),
  );
}
