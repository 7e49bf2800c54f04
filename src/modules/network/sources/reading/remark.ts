// SPDX-License-Identifier: EUPL-1.2

/** What was met while a record was read. Each has a text: `sources.remark.<problem>`. */
export const remarkProblems = [
  "ownField",
  "olderForm",
  "idMade",
  "idTaken",
  "wrongKind",
  "unreadable",
  "unknownChoice",
  "noOffset",
  "htmlTaken",
  "swapped",
  "outOfRange",
  "secretPlace",
  "partLeftOut",
  "missing",
  "filledIn",
  "hoursInWords",
  "unknownColumn",
  "cutOff",
  "looseEnd",
  "notOurs",
  "notStored",
  "twice",
  "maybeDouble",
] as const;
export type RemarkProblem = (typeof remarkProblems)[number];

/** A note is for whoever wonders; a warning says that something of it was lost; an error that nothing was taken. */
export const severities = ["note", "warning", "error"] as const;
export type Severity = (typeof severities)[number];

export type Remark = { field: string; problem: RemarkProblem; severity: Severity; said?: string };

export type Remarks = {
  all: Remark[];
  /** The same remark on the same field is made once. */
  add: (severity: Severity, field: string, problem: RemarkProblem, said?: unknown) => void;
};

const mostRemarks = 40;
const longestSaid = 80;

export function newRemarks(): Remarks {
  const all: Remark[] = [];
  const known = new Set<string>();
  return {
    all,
    add: (severity, field, problem, said) => {
      if (known.has(`${field} ${problem}`) || all.length >= mostRemarks) return;
      known.add(`${field} ${problem}`);
      all.push({ field, problem, severity, ...(said !== undefined && { said: shorten(said) }) });
    },
  };
}

export function worstOf(remarks: readonly Remark[]): Severity | "none" {
  return severities.findLast((severity) => remarks.some((remark) => remark.severity === severity)) ?? "none";
}

function shorten(said: unknown): string {
  const text = typeof said === "string" ? said : (JSON.stringify(said) ?? "");
  return (text.length > longestSaid ? `${text.slice(0, longestSaid)}…` : text).replaceAll("\0", "").toWellFormed();
}
