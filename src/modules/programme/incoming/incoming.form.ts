// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { formKey } from "#platform/http";

export const fileForm = z.object({ formKey });

const position = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);

/** `shown` are the records that could be unticked; what the page could not show comes along unasked. */
export const choiceForm = z.object({
  shown: z
    .string()
    .default("")
    .transform((text) => text.split(",").filter((part) => part !== ""))
    .pipe(z.array(position).max(1000)),
  records: z.preprocess((value) => [value ?? []].flat(), z.array(position).max(1000)),
  publish: z
    .string()
    .default("")
    .transform((value) => value === "yes"),
});
export type ChoiceInput = z.output<typeof choiceForm>;

/** Everything that is brought in by default, as the ticks changed that. */
export function chosenPositions({ shown, records }: ChoiceInput, byDefault: number[]): number[] {
  const couldBeUnticked = new Set(shown);
  return [
    ...records.filter((one) => couldBeUnticked.has(one)),
    ...byDefault.filter((one) => !couldBeUnticked.has(one)),
  ];
}
