// SPDX-License-Identifier: EUPL-1.2

/** An object of JSON of which nothing is known yet. */
export type Node = Record<string, unknown>;

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One or more: some leave the list out where there is but one. */
export function nodesOf(value: unknown): Node[] {
  return [value].flat().filter(isNode);
}
