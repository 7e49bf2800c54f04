// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import type { TextKey } from "#platform/i18n";

/** What was typed as what it means; null from `read` is what cannot be read. */
export function required<Value>(read: (typed: string) => Value | null, refused: TextKey) {
  return z.string({ error: refused }).transform((typed, context) => readOr(read, typed.trim(), refused, context));
}

/** The same, and `empty` where nothing was typed. */
export function optional<Value, Empty>(read: (typed: string) => Value | null, refused: TextKey, empty: Empty) {
  return z
    .string({ error: refused })
    .default("")
    .transform((typed, context) => (typed.trim() === "" ? empty : readOr(read, typed.trim(), refused, context)));
}

/** A message of a schema, which is the key of a text. */
export function key(text: TextKey): TextKey {
  return text;
}

function readOr<Value>(
  read: (typed: string) => Value | null,
  typed: string,
  refused: TextKey,
  context: z.RefinementCtx<string>,
): Value {
  const value = read(typed);
  if (value !== null) return value;
  context.issues.push({ code: "custom", message: refused, input: typed });
  return z.NEVER;
}
