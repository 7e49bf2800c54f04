// SPDX-License-Identifier: EUPL-1.2
import { type Actor, actorNames, columnNames, kindOf, type NumberOfColumns } from "./actors.ts";
import { type Answer, isAnswer } from "./answers.ts";

/** "GET /team/programma/:id" with the answer to each actor. */
export type Table = ReadonlyMap<string, ReadonlyMap<Actor, Answer>>;

/** Besides the answers: let in, which is "show" for a page and "done" for a form. */
type Word = Answer | "open";
type Words<Text extends string, Found extends readonly string[] = []> = Text extends `${infer First} ${infer Rest}`
  ? Words<Rest, First extends "" | "|" ? Found : [...Found, First]>
  : [...Found, Text];
type Whole<Row extends string> = Words<Row>["length"] extends NumberOfColumns
  ? Words<Row>[number] extends Word
    ? Row
    : "one of these words is no answer"
  : "this is not one answer for each column";

/** With an answer too few, too many or unknown it does not compile. */
export function row<const Written extends string>(written: Written & Whole<Written>): Written {
  return written;
}

export function rows<const Written extends Record<string, string>>(
  written: Written & { [Route in keyof Written]: Whole<Written[Route]> },
): Written {
  return written;
}

/** Who is like another is answered as that one, but for what stands beside their name. */
export function readTable(written: Readonly<Record<string, string>>): Table {
  for (const row of actorNames.flatMap((actor) => Object.keys(kindOf(actor).only ?? kindOf(actor).but ?? {}))) {
    if (!(row in written)) throw new Error(`Somebody is answered otherwise in a row that is not there: ${row}`);
  }
  return new Map(Object.entries(written).map(([route, row]) => [route, readRow(route, row)]));
}

function readRow(route: string, row: string): Map<Actor, Answer> {
  const words = row.split(/[ |]+/);
  const inColumns = new Map<string, string | undefined>(columnNames.map((actor, at) => [actor, words[at]]));
  const asked = actorNames.filter((actor) => !kindOf(actor).only || kindOf(actor).only?.[route]);
  return new Map(
    asked.map((actor) => {
      const { like = actor, but, only } = kindOf(actor);
      return [actor, only?.[route] ?? but?.[route] ?? answerIn(route, inColumns.get(like))];
    }),
  );
}

function answerIn(route: string, word = ""): Answer {
  if (word === "open") return route.startsWith("GET ") ? "show" : "done";
  if (!isAnswer(word)) throw new Error(`No answer for somebody in ${route}.`);
  return word;
}
