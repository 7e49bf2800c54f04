// SPDX-License-Identifier: EUPL-1.2
import { isNode, nodesOf, type Tree } from "./tree.ts";

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

/** Every column of every `tables.ts`, as "schema.table.column: type", in the spelling of the database. */
export function readSchemaTypes(tree: Tree): string[] {
  return [...tree].filter(([path]) => path.endsWith("/tables.ts")).flatMap(([path, text]) => readFile(path, text));
}

function readFile(path: string, text: string): string[] {
  const nodes = nodesOf(path, text) as Node[];
  const aliases = new Map<string, Node>();
  for (const node of nodes) {
    if (node.type === "TSTypeAliasDeclaration" && isNode(node.id))
      aliases.set(String(node.id.name), node.typeAnnotation as Node);
  }
  const tables = nodes.filter(
    (node) => node.type === "TSPropertySignature" && isNode(node.key) && typeof node.key.value === "string",
  );
  return tables.flatMap((property) => {
    const table = spell(String((property.key as Node).value));
    return membersOf(typeOf(property), aliases).map(
      (member) => `${table}.${spell(nameOf(member))}: ${describe(typeOf(member), aliases, text)}`,
    );
  });
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
