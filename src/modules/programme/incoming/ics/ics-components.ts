// SPDX-License-Identifier: EUPL-1.2
import { joinBrokenLines } from "./ics-lines.ts";

export type IcsComponent = {
  name: string;
  lines: string[];
  children: IcsComponent[];
  end: "closed" | "missing" | "cutOff";
};

/**
 * Splits unfolded text into calendars, each with its parts. A part that is not closed ends where the next begins, and
 * never takes another with it.
 */
export function splitComponents(unfolded: string): IcsComponent[] {
  const splitter = createSplitter();
  for (const line of joinBrokenLines(unfolded)) splitter.take(line);
  return splitter.finish();
}

const topLevel = new Set(["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"]);

function createSplitter() {
  const calendars: IcsComponent[] = [];
  const open: IcsComponent[] = [];

  const closeDownTo = (depth: number, end: IcsComponent["end"]) => {
    for (const part of open.splice(depth)) part.end = end;
  };
  const begin = (name: string) => {
    if (name === "VCALENDAR") closeDownTo(0, "missing");
    if (name !== "VCALENDAR" && open.length === 0) begin("VCALENDAR");
    if (topLevel.has(name)) closeDownTo(1, "missing");
    if (open.length > 8) return;
    const part: IcsComponent = { name, lines: [], children: [], end: "closed" };
    (open.at(-1)?.children ?? calendars).push(part);
    open.push(part);
  };
  const end = (name: string) => {
    const depth = open.findLastIndex((part) => part.name === name);
    if (depth === -1) return;
    closeDownTo(depth + 1, "missing");
    open.pop();
  };

  return {
    take(line: string) {
      const border = /^(BEGIN|END):\s*([A-Z0-9-]+)\s*$/i.exec(line);
      if (!border?.[2]) open.at(-1)?.lines.push(line);
      else if (border[1]?.toUpperCase() === "BEGIN") begin(border[2].toUpperCase());
      else end(border[2].toUpperCase());
    },
    finish() {
      closeDownTo(0, "cutOff");
      return calendars;
    },
  };
}
