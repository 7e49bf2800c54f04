// SPDX-License-Identifier: EUPL-1.2
import { type Actor, actorNames, type NumberOfActors } from "./actors.ts";
import { type Answer, isAnswer } from "./answers.ts";

/** "GET /team/programma/:id" with the answer to each actor. */
export type Table = ReadonlyMap<string, ReadonlyMap<Actor, Answer>>;

type Words<Text extends string, Found extends readonly string[] = []> = Text extends `${infer Word} ${infer Rest}`
  ? Words<Rest, Word extends "" | "|" ? Found : [...Found, Word]>
  : [...Found, Text];
type Whole<Row extends string> = Words<Row>["length"] extends NumberOfActors
  ? Words<Row>[number] extends Answer
    ? Row
    : "one of these words is no answer"
  : "this is not one answer for each actor";

/** A row with an answer too few, too many or unknown does not compile. */
export function rows<const Written extends Record<string, string>>(
  written: Written & { [Route in keyof Written]: Whole<Written[Route]> },
): Written {
  return written;
}

export function readTable(written: Readonly<Record<string, string>>): Table {
  return new Map(Object.entries(written).map(([route, row]) => [route, readRow(row)]));
}

function readRow(row: string): Map<Actor, Answer> {
  const words = row.split(/[ |]+/).filter(isAnswer);
  return new Map(actorNames.flatMap((actor, at) => (words[at] ? [[actor, words[at]]] : [])));
}
