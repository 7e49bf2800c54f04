// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import type { TypedValues } from "#platform/http";
import { type Chosen, chosen, type HouseStyle, ofVrijplaats } from "./chosen.ts";
import { readColour } from "./colour.ts";

const problem = "site:beheer.houseStyle.problem";
const colour = z.string(problem).transform((text, context) => {
  const read = readColour(text);
  if (!read) context.addIssue({ code: "custom", message: problem });
  return read ?? "";
});
const optionalColour = z.literal("").or(colour).default("");

/** "light-action", "dark-action" and so on: the id of each field. */
export const fieldOf = (scheme: "light" | "dark", name: Chosen) => `${scheme}-${name}` as const;

const colourFields = z.object({
  "light-action": colour,
  "light-highlight": colour,
  "light-accent1": colour,
  "light-accent2": colour,
  "light-accent3": colour,
  "dark-action": optionalColour,
  "dark-highlight": optionalColour,
  "dark-accent1": optionalColour,
  "dark-accent2": optionalColour,
  "dark-accent3": optionalColour,
});

export const coloursForm = colourFields.transform(toHouseStyle);

export const houseStyleForm = colourFields
  .extend({ what: z.enum(["look", "live"], "http:problem.unreadable") })
  .transform(({ what, ...fields }) => ({ what, style: toHouseStyle(fields) }));

function toHouseStyle(fields: z.output<typeof colourFields>): HouseStyle {
  const light = { ...ofVrijplaats };
  const dark: HouseStyle["dark"] = {};
  for (const name of chosen) {
    light[name] = fields[fieldOf("light", name)];
    const evening = fields[fieldOf("dark", name)];
    if (evening) dark[name] = evening;
  }
  return { light, dark };
}

/** A house style as it stands in the fields. */
export function asTyped({ light, dark }: HouseStyle): TypedValues {
  return Object.fromEntries(
    chosen.flatMap((name) => [
      [fieldOf("light", name), light[name]],
      [fieldOf("dark", name), dark[name] ?? ""],
    ]),
  );
}
