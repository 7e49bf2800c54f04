// SPDX-License-Identifier: EUPL-1.2
import type { Visitor } from "../finding/date-words.ts";
import { DateLinks } from "../finding/nothing.pages.tsx";
import type { FoundDate } from "./found.queries.ts";
import { WhatWeDid } from "./results.pages.tsx";
import type { Results } from "./results.ts";

export type TriedInProgramme = { visitor: Visitor; results: Results; first: readonly FoundDate[] };

/** The first of what is found, and which words were looked for. */
export function TriedProgramme({ visitor, results, first, title }: TriedInProgramme & { title: string }) {
  return (
    <>
      <DateLinks visitor={visitor} title={title} dates={first} />
      <WhatWeDid visitor={visitor} results={results} />
    </>
  );
}
