// SPDX-License-Identifier: EUPL-1.2

/** Where two versions differ, as the way to it: `["answers", "hope.mine"]`. */
export type Difference = { way: readonly string[]; mine: unknown; theirs: unknown };
export type Choice = "mine" | "theirs" | "both";

export function differencesOf(mine: unknown, theirs: unknown, way: readonly string[] = []): Difference[] {
  if (JSON.stringify(mine) === JSON.stringify(theirs)) return [];
  if (!isRecord(mine) || !isRecord(theirs)) return [{ way, mine, theirs }];
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return names.flatMap((name) => differencesOf(mine[name], theirs[name], [...way, name]));
}

/** One body from two: what only one of them has stays, and where they differ it is as chosen. */
export function joinedBody(mine: unknown, differences: readonly Difference[], choices: readonly Choice[]): unknown {
  return differences.reduce((body, difference, index) => {
    return withValue(body, difference.way, chosenValue(difference, choices[index] ?? "both"));
  }, mine);
}

export function chosenValue({ mine, theirs }: Difference, choice: Choice): unknown {
  if (choice === "mine") return mine;
  if (choice === "theirs") return theirs;
  if (mine === undefined || mine === null || mine === "") return theirs;
  if (theirs === undefined || theirs === null || theirs === "") return mine;
  if (Array.isArray(mine) && Array.isArray(theirs)) return [...mine, ...theirs.filter((one) => !hasSame(mine, one))];
  if (typeof mine === "string" && typeof theirs === "string") return `${mine}\n\n${theirs}`;
  return theirs;
}

function hasSame(list: readonly unknown[], value: unknown): boolean {
  return list.some((one) => JSON.stringify(one) === JSON.stringify(value));
}

function withValue(body: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const record = isRecord(body) ? body : {};
  return { ...record, [name]: withValue(record[name], rest, value) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
