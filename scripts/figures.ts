// SPDX-License-Identifier: EUPL-1.2
// Prints the figures of docs/architecture.md: how long files and functions are, how much is comment and how much is tested.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { childrenOf, type Node, parse } from "./syntax-tree.ts";

const root = join(import.meta.dirname, "..");
const mostNamed = 10;

type Sized = { name: string; lines: number };

const written = filesIn("src").filter((path) => !path.endsWith(".generated.ts"));
const sources = written.filter((path) => !isTest(path));
const tests = [...written.filter(isTest), ...filesIn("test")];
const files = sources.map((path) => ({ name: path, lines: linesIn(read(path)) }));
const functions = sources.flatMap(functionsOf);
const sourceLines = sum(files);

print("files", files);
print("functions", functions);
process.stdout.write(`comment: ${share(sources.reduce((lines, path) => lines + commentLines(read(path)), 0))}
test lines per source line: ${(sum(tests.map((path) => ({ name: path, lines: linesIn(read(path)) }))) / sourceLines).toFixed(2)}
`);

function print(what: string, sized: Sized[]): void {
  const sorted = sized.toSorted((one, other) => one.lines - other.lines);
  const at = (part: number) => sorted[Math.floor((sorted.length - 1) * part)]?.lines ?? 0;
  process.stdout.write(`${what}: ${sized.length}, median ${at(0.5)}, p90 ${at(0.9)}, longest ${at(1)}\n`);
  for (const { name, lines } of sorted.slice(-mostNamed).toReversed()) process.stdout.write(`  ${lines} ${name}\n`);
}

function functionsOf(path: string): Sized[] {
  const source = read(path);
  const found: Sized[] = [];
  const look = (node: Node) => {
    const lines = linesIn(source.slice(node.start, node.end));
    if (isFunction(node)) found.push({ name: `${path}:${linesIn(source.slice(0, node.start))}`, lines });
    for (const child of childrenOf(node)) look(child);
  };
  look(parse(path, source));
  return found;
}

function isFunction({ type }: Node): boolean {
  return ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"].includes(type);
}

/** The line that names the licence is the same everywhere, and no comment. */
function commentLines(source: string): number {
  const lines = source.split("\n").map((line) => line.trim());
  const isComment = (line: string) => /^(\/\/|\/\*|\*)/.test(line) && !line.startsWith("// SPDX");
  return lines.filter(isComment).length;
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$|[/-]test-[a-z-]+\.tsx?$/.test(path);
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function linesIn(text: string): number {
  return text.trimEnd().split("\n").length;
}

function sum(sized: Sized[]): number {
  return sized.reduce((total, { lines }) => total + lines, 0);
}

function share(lines: number): string {
  return `${((100 * lines) / sourceLines).toFixed(1)} %`;
}
