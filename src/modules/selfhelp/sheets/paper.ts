// SPDX-License-Identifier: EUPL-1.2
import type { Question, Tool, ToolCode, ToolPart } from "../area/tool.ts";

/** What of a part stands on one sheet. A group is one question, or some next to each other. */
export type OnSheet = { part: ToolPart; groups: readonly (readonly Question[])[]; isContinued: boolean };
export type Sheet = readonly OnSheet[];

/** Each part can go to other people, so each is a sheet of its own. */
const partsApart: ReadonlySet<ToolCode> = new Set(["plan"]);
/** Lies on the table between two people: nobody turns it over. */
const onOneSide: ReadonlySet<ToolCode> = new Set(["talk"]);

/** Of an A4, in millimetres, without its margins, heading and foot. */
const heightOfSheet = 218;

/** As few sheets as it takes, and as even as they can be. */
export function layOut(tool: Pick<Tool, "code" | "parts">): Sheet[] {
  if (onOneSide.has(tool.code)) return fill(tool, Number.POSITIVE_INFINITY);
  const fewest = fill(tool, heightOfSheet);
  let height = heightOfSheet;
  while (height > 60 && fill(tool, height - 10).length === fewest.length) height -= 10;
  return fill(tool, height);
}

function fill({ code, parts }: Pick<Tool, "code" | "parts">, height: number): Sheet[] {
  const sheets: OnSheet[][] = [[]];
  let left = height;
  for (const part of parts) {
    if (partsApart.has(code)) turn();
    for (const group of groupsOf(part)) put(part, group);
  }
  return sheets;

  function put(part: ToolPart, group: readonly Question[]): void {
    if (heightOf(group) + headingOf(part) > left) turn();
    const sheet = sheets.at(-1) ?? [];
    const last = sheet.at(-1);
    if (last?.part === part) {
      sheet[sheet.length - 1] = { ...last, groups: [...last.groups, group] };
    } else {
      sheet.push({ part, groups: [group], isContinued: sheets.some((one) => one.some((on) => on.part === part)) });
      left -= headingOf(part);
    }
    left -= heightOf(group);
  }

  function turn(): void {
    if (sheets.at(-1)?.length) sheets.push([]);
    left = height;
  }
}

/** What is chosen from takes the whole width. */
function groupsOf({ beside, questions }: ToolPart): (readonly Question[])[] {
  if (!beside) return questions.map((question) => [question]);
  const choices = questions.filter(({ kind }) => kind === "choice");
  const others = questions.filter((question) => !choices.includes(question));
  return [...choices.map((choice) => [choice]), others];
}

function headingOf({ lead }: ToolPart): number {
  return lead ? 15 : 9;
}

/** Those next to each other are as high as the highest. */
function heightOf(group: readonly Question[]): number {
  return Math.max(...group.map(({ kind, hint, options = [] }) => 8 + (hint ? 5 : 0) + writingOf(kind, options.length)));
}

function writingOf(kind: Question["kind"], options: number): number {
  if (kind === "list" || kind === "text") return 22;
  return kind === "choice" ? 7 * Math.ceil(options / 4) : 8;
}
