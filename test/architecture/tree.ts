// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "vite";

/** Path from the root of the project → text. */
export type Tree = Map<string, string>;
export type Violation = { path: string; problem: string };

const root = join(import.meta.dirname, "../..");

export function readTree(...folders: string[]): Tree {
  const tree: Tree = new Map();
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name).slice(root.length + 1);
      if (entry.isFile() && /\.(tsx?|json)$/.test(entry.name)) tree.set(path, readFileSync(join(root, path), "utf8"));
    }
  }
  return tree;
}

/** The real tree with one file changed or added: what a rule must catch. */
export function plant(tree: Tree, path: string, change: (before: string) => string): Tree {
  return new Map(tree).set(path, change(tree.get(path) ?? ""));
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$|[/-]test-[a-z]+\.tsx?$/.test(path);
}

export function sourceFiles(tree: Tree): [string, string][] {
  return [...tree].filter(([path]) => path.startsWith("src/") && /\.tsx?$/.test(path) && !isTest(path));
}

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

const parsed = new Map<string, Node[]>();

/** All nodes of a file, in the order in which they are written. */
export function nodesOf(path: string, text: string): Node[] {
  const known = parsed.get(text);
  if (known) return known;
  const found: Node[] = [];
  walk(parseSync(path, text).program as unknown, found);
  parsed.set(text, found);
  return found;
}

function walk(value: unknown, found: Node[]): void {
  if (Array.isArray(value)) for (const one of value) walk(one, found);
  else if (isNode(value)) {
    found.push(value);
    for (const [key, child] of Object.entries(value)) if (key !== "parent") walk(child, found);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** What a file imports, also dynamically and as a type. */
export function importsOf(path: string, text: string): string[] {
  return nodesOf(path, text).flatMap((node) => {
    const names = ["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration", "ImportExpression"];
    return names.includes(node.type) && isNode(node.source) && typeof node.source.value === "string"
      ? [node.source.value]
      : [];
  });
}
