// SPDX-License-Identifier: EUPL-1.2
import { audienceWords, type TermCode } from "#modules/network";

/** For whom, in which language and when one looks at the map; all of it stands in the address. */
export type MapFilter = Partial<{
  audience: TermCode<"audience">;
  language: string;
  evening: true;
  weekend: true;
}>;

export const audienceCodes = Object.keys(audienceWords).filter(
  (code): code is TermCode<"audience"> => code in audienceWords,
);

/** What is not known is left out: an old or mistyped address shows more, never an error. */
export function readMapFilter(query: URLSearchParams): MapFilter {
  const audience = audienceCodes.find((code) => audienceWords[code] === query.get("voor"));
  const language = query.get("taal") ?? "";
  return {
    ...(audience && { audience }),
    ...(/^[a-z]{2,3}$/.test(language) && { language }),
    ...(query.get("avond") === "1" && { evening: true }),
    ...(query.get("weekend") === "1" && { weekend: true }),
  };
}

/** Name and value of each choice, always in this order. */
export function choicesOf({ audience, language, evening, weekend }: MapFilter): [string, string][] {
  const chosen: [string, string | undefined][] = [
    ["voor", audience && audienceWords[audience]],
    ["taal", language],
    ["avond", evening && "1"],
    ["weekend", weekend && "1"],
  ];
  return chosen.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}

export function isChosen(filter: MapFilter): boolean {
  return choicesOf(filter).length > 0;
}
