// SPDX-License-Identifier: EUPL-1.2
import { type Kind, kindFacts, kinds } from "../activities/kinds.ts";
import { plainly } from "./names.ts";

const inTurn = kinds.toSorted((one, other) => kindFacts[one].inFile.turn - kindFacts[other].inFile.turn);

type Saying = { title: string; kind: { kind: string | null; categories: string[] } };
type FoundKind = { kind: Kind; by: "file" | "words" | "nothing" };

/** As the file names it, else as words in the categories or the title suggest. */
export function findKind({ title, kind }: Saying): FoundKind {
  const named = plainly(kind.kind ?? "");
  const exact = kinds.find((code) => code === named.replaceAll(" ", "-"));
  if (exact) return { kind: exact, by: "file" };
  const byName = guess(named);
  if (byName) return { kind: byName, by: "file" };
  const guessed = [...kind.categories, title].map((text) => guess(plainly(text))).find((found) => found !== null);
  return guessed ? { kind: guessed, by: "words" } : { kind: "event", by: "nothing" };
}

function guess(text: string): Kind | null {
  return inTurn.find((kind) => kindFacts[kind].inFile.words.test(text)) ?? null;
}
