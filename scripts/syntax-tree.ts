// SPDX-License-Identifier: EUPL-1.2
import { parseSync } from "vite";

/** A part of a source file as ESTree has it; `start` and `end` count in the text. */
export type Node = { type: string; start: number; end: number } & Partial<Record<Field, unknown>>;
type Field =
  | ("openingElement" | "attributes" | "children" | "expression" | "name" | "value" | "raw")
  | ("callee" | "id" | "body");

export function parse(path: string, source: string): Node {
  const { program, errors } = parseSync(path, source);
  if (errors[0]) throw new Error(`${path} cannot be read: ${errors[0].message}`);
  return { ...asNode(program), start: 0, end: source.length };
}

/** In the order of the text. */
export function childrenOf(node: Node): Node[] {
  const children = Object.values(node).flat().filter(isNode);
  return children.sort((one, other) => one.start - other.start);
}

export function nodes(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function asNode(value: unknown): Node {
  if (!isNode(value)) throw new Error("Expected a part of a source file.");
  return value;
}

/** The name of an element or attribute; empty when it is more than one word ("a.b", "xlink:href"). */
export function nameOf(node: Node): string {
  const name = asNode(node.name);
  return name.type === "JSXIdentifier" ? String(name.name) : "";
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;
}
