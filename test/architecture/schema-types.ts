// SPDX-License-Identifier: EUPL-1.2
import { posix } from "node:path";
import { isNode, nodesOf, type Tree } from "./tree.ts";

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

/** Every column of every `tables.ts`, as "schema.table.column: type", in the spelling of the database. */
export function readSchemaTypes(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => path.endsWith("/tables.ts"))
    .flatMap(([path, text]) => readFile(tree, path, text));
}

function readFile(tree: Tree, path: string, text: string): string[] {
  const nodes = nodesOf(path, text) as Node[];
  const aliases = aliasesOf(tree, path, nodes);
  return tablesOf(nodes).flatMap((property) => {
    const table = spell(String((property.key as Node).value));
    return membersOf(typeOf(property), aliases).map(
      (member) => `${table}.${spell(nameOf(member))}: ${describe(typeOf(member), aliases, text)}`,
    );
  });
}

function aliasesOf(tree: Tree, path: string, nodes: Node[]): Map<string, Node> {
  return new Map([...nodes.flatMap((node) => importedAliasesOf(tree, path, node)), ...aliasesIn(nodes)]);
}

function aliasesIn(nodes: Node[]): [string, Node][] {
  return nodes.flatMap((node): [string, Node][] =>
    node.type === "TSTypeAliasDeclaration" && isNode(node.id)
      ? [[String(node.id.name), node.typeAnnotation as Node]]
      : [],
  );
}

/** Words that stand in another file of the module: in a union, or in a list with `(typeof list)[number]`. */
function importedAliasesOf(tree: Tree, path: string, node: Node): [string, Node][] {
  const from = node.type === "ImportDeclaration" ? String((node.source as Node).value) : "";
  const file = posix.join(posix.dirname(path), from);
  const text = from.startsWith(".") ? tree.get(file) : undefined;
  if (text === undefined) return [];
  const nodes = nodesOf(file, text) as Node[];
  return aliasesIn(nodes).flatMap(([name, type]): [string, Node][] => {
    if (type.type === "TSUnionType") return [[name, type]];
    return type.type === "TSIndexedAccessType" ? [[name, asUnion(wordsOfList(nodes, listNameOf(type)))]] : [];
  });
}

/** Of `(typeof list)[number]`: "list". */
function listNameOf(type: Node): string {
  const inBrackets = type.objectType as Node;
  const query = (inBrackets.typeAnnotation ?? inBrackets) as Node;
  return String((query.exprName as Node | undefined)?.name);
}

function asUnion(words: string[]): Node {
  const types = words.map((value) => ({ type: "TSLiteralType", literal: { value } }));
  return { type: "TSUnionType", start: 0, end: 0, types };
}

function wordsOfList(nodes: Node[], name: string): string[] {
  const made = nodes.find((node) => node.type === "VariableDeclarator" && (node.id as Node).name === name);
  const list = (made?.init as Node | undefined)?.expression as Node | undefined;
  return ((list?.elements ?? []) as Node[]).flatMap((element) =>
    element.type === "SpreadElement"
      ? wordsOfList(nodes, String((element.argument as Node).name))
      : [String(element.value)],
  );
}

function tablesOf(nodes: Node[]): Node[] {
  return nodes.filter(
    (node) => node.type === "TSPropertySignature" && isNode(node.key) && typeof node.key.value === "string",
  );
}

function typeOf(property: Node): Node {
  return (property.typeAnnotation as Node).typeAnnotation as Node;
}

function nameOf(member: Node): string {
  const key = member.key as Node;
  return String(key.name ?? key.value);
}

function membersOf(type: Node, aliases: Map<string, Node>): Node[] {
  if (type.type === "TSTypeLiteral") return type.members as Node[];
  const alias = aliases.get(referenceName(type));
  return alias ? membersOf(alias, aliases) : [];
}

function referenceName(type: Node): string {
  return type.type === "TSTypeReference" && isNode(type.typeName) ? String(type.typeName.name) : "";
}

/** Of each column that holds one of a few words: "schema.table.column: one, other", in the order of the alphabet. */
export function readColumnWords(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => path.endsWith("/tables.ts"))
    .flatMap(([path, text]) => {
      const nodes = nodesOf(path, text) as Node[];
      const aliases = aliasesOf(tree, path, nodes);
      return tablesOf(nodes).flatMap((property) =>
        membersOf(typeOf(property), aliases).flatMap((member) => {
          const words = wordsOf(typeOf(member), aliases);
          const table = spell(String((property.key as Node).value));
          return words.length > 0 ? [`${table}.${spell(nameOf(member))}: ${words.sort().join(", ")}`] : [];
        }),
      );
    });
}

function wordsOf(type: Node, aliases: Map<string, Node>): string[] {
  const name = referenceName(type);
  if (name === "Generated") return wordsOf(((type.typeArguments as Node).params as Node[])[0] as Node, aliases);
  const alias = aliases.get(name);
  if (alias) return wordsOf(alias, aliases);
  if (type.type === "TSUnionType") return (type.types as Node[]).flatMap((part) => wordsOf(part, aliases));
  const literal = type.type === "TSLiteralType" ? (type.literal as Node).value : undefined;
  return typeof literal === "string" ? [literal] : [];
}

/** Generated<string> is a string; a union of words is a string; a union with null may be absent. */
function describe(type: Node, aliases: Map<string, Node>, text: string): string {
  const name = referenceName(type);
  if (name === "Generated" || name === "GeneratedAlways") {
    return describe(((type.typeArguments as Node).params as Node[])[0] as Node, aliases, text);
  }
  if (aliases.has(name)) return describe(aliases.get(name) as Node, aliases, text);
  if (type.type === "TSUnionType") {
    const parts = [...new Set((type.types as Node[]).map((part) => describe(part, aliases, text)))];
    return parts
      .filter((part) => part !== "null")
      .concat(parts.includes("null") ? ["null"] : [])
      .join(" | ");
  }
  if (type.type === "TSLiteralType") return "string";
  return text.slice(type.start, type.end);
}

function spell(camel: string): string {
  return camel.replace(/[A-Z]|\d+/g, (part) => `_${part.toLowerCase()}`);
}
