// SPDX-License-Identifier: EUPL-1.2
import { moduleOf, standsLower } from "./floors.ts";
import { isNode, nodesOf, sourceFiles, type Tree, type Violation } from "./tree.ts";

const writes = new Set(["insertInto", "updateTable", "deleteFrom"]);
const reads = new Set(["selectFrom", "innerJoin", "leftJoin", "rightJoin", "fullJoin", "from", "using"]);
const schemaOwners: Record<string, string> = { platform: "platform", jobs: "platform", identity: "platform" };

type Use = { schema: string; writing: boolean };

/** SQL lives in queries and commands; a module writes its own schema and reads those of lower modules. */
export function checkSql(tree: Tree): Violation[] {
  return sourceFiles(tree).flatMap(([path, text]) => {
    const own = moduleOf(path);
    if (!own) return [];
    const uses = usesOf(path, text);
    if (uses.length > 0 && !/\.(queries|commands)\.ts$/.test(path))
      return [{ path, problem: "SQL outside queries and commands" }];
    return uses.flatMap(({ schema, writing }) => {
      const owner = schemaOwners[schema] ?? schema;
      if (owner === own || (owner === "platform" && !writing)) return [];
      if (writing) return [{ path, problem: `${own} writes ${schema}` }];
      return standsLower(owner, own) ? [] : [{ path, problem: `${own} reads ${schema}` }];
    });
  });
}

/** Whoever may act on others' rows, by name: see `architecture.test.ts`. */
export function listHouseCallers(tree: Tree): string[] {
  const callers = sourceFiles(tree).filter(
    ([path, text]) => !path.startsWith("src/platform/db/") && callsHouse(path, text),
  );
  return callers.map(([path]) => path).sort();
}

function callsHouse(path: string, text: string): boolean {
  return nodesOf(path, text).some(
    (node) =>
      node.type === "CallExpression" && isNode(node.callee) && (node.callee.name === "asHouse" || mentionsHouse(node)),
  );
}

function mentionsHouse(call: Record<string, unknown>): boolean {
  const { callee, arguments: given } = call;
  return (
    isNode(callee) &&
    callee.name === "withActor" &&
    Array.isArray(given) &&
    isNode(given[1]) &&
    given[1].name === "house"
  );
}

function usesOf(path: string, text: string): Use[] {
  return nodesOf(path, text).flatMap((node) => {
    if (node.type === "CallExpression") return builderUse(node);
    if (node.type === "TaggedTemplateExpression") return rawUses(text.slice(node.start, node.end));
    return [];
  });
}

function builderUse(call: Record<string, unknown>): Use[] {
  const { callee, arguments: given } = call;
  if (!isNode(callee) || !isNode(callee.property) || !Array.isArray(given)) return [];
  const method = String(callee.property.name);
  const [table] = given;
  if (!writes.has(method) && !reads.has(method)) return [];
  const schema = isNode(table) && typeof table.value === "string" ? /^(\w+)\.\w+/.exec(table.value)?.[1] : undefined;
  return schema ? [{ schema, writing: writes.has(method) }] : [];
}

function rawUses(template: string): Use[] {
  if (!template.startsWith("sql")) return [];
  const found = [...template.matchAll(/\b(insert into|update|delete from|from|join)\s+(?:only\s+)?(\w+)\.\w+/gi)];
  const uses = found.map(([, verb = "", schema = ""]) => ({ schema, writing: /insert|update|delete/i.test(verb) }));
  return uses.filter(({ schema }) => schema !== "excluded");
}
