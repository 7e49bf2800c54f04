// SPDX-License-Identifier: EUPL-1.2
import { formKey, newFormKey, type TypedValues } from "#platform/http";

/** The same form, sent again after a mistake was mended, stays the same form. */
export function keyToUse(typed: TypedValues): string {
  return formKey.safeParse(typed.formKey).data ?? newFormKey();
}
