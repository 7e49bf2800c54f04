// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { attributePieces, isPlain, isVoid, visibleText } from "./plain-element.ts";
import { asNode, childrenOf, type Node, nameOf, nodes, parse } from "./syntax-tree.ts";

const runtime = join(import.meta.dirname, "../src/platform/ui/precompiled.ts");

/** Text as it goes out, or the code of what is put in its place. */
export type Piece = { text: string } | { code: string };

/**
 * Elements become templates of Preact's own `jsxTemplate` while the server is built: what is known beforehand is text
 * already, so a page is mostly strings that are joined. What it renders stays the same to the letter.
 */
export function precompile(path: string, source: string): string {
  const code = rewrite(source, parse(path, source));
  return `${code}\nimport { attribute as $attribute, child as $child, template as $template } from ${JSON.stringify(runtime)};\n`;
}

/** The source of this part, in which every element that can be one is a template. */
function rewrite(source: string, node: Node): string {
  return replaced(source, node, outermostElements(node), (element) =>
    isTemplate(element) ? templateOf(source, element) : rewriteInside(source, element),
  );
}

/** A component stays as it is written; what is in it is rewritten. */
function rewriteInside(source: string, element: Node): string {
  const parts = [...nodes(asNode(element.openingElement).attributes), ...nodes(element.children)];
  return replaced(source, element, parts, (part) =>
    isTemplate(part) ? `{${templateOf(source, part)}}` : rewrite(source, part),
  );
}

function replaced(source: string, node: Node, parts: Iterable<Node>, codeOf: (part: Node) => string): string {
  let code = "";
  let at = node.start;
  for (const part of parts) {
    code += source.slice(at, part.start) + codeOf(part);
    at = part.end;
  }
  return code + source.slice(at, node.end);
}

function templateOf(source: string, element: Node): string {
  const texts = [""];
  const codes: string[] = [];
  for (const piece of piecesOf(source, element)) {
    if ("code" in piece) {
      codes.push(piece.code);
      texts.push("");
    } else texts.push(`${texts.pop()}${piece.text}`);
  }
  return `$template(${[JSON.stringify(texts), ...codes].join(", ")})`;
}

function piecesOf(source: string, node: Node): Piece[] {
  const inside = () => nodes(node.children).flatMap((child) => piecesOf(source, child));
  if (node.type === "JSXText") return [textPiece(source.slice(node.start, node.end))];
  if (node.type === "JSXFragment") return inside();
  if (node.type === "JSXExpressionContainer") return childPieces(source, asNode(node.expression));
  if (!isPlain(node)) return [{ code: rewriteInside(source, node) }];
  const opening = asNode(node.openingElement);
  const name = nameOf(opening);
  const attributes = attributePieces(opening, (value) => rewrite(source, value));
  if (isVoid(name)) return [{ text: `<${name}` }, ...attributes, { text: "/>" }];
  return [{ text: `<${name}` }, ...attributes, { text: ">" }, ...inside(), { text: `</${name}>` }];
}

/** Signs by name ("&nbsp;") are left to the compiler, which knows them all. */
function textPiece(text: string): Piece {
  return text.includes("&") ? { code: `<>${text}</>` } : { text: visibleText(text) };
}

function childPieces(source: string, expression: Node): Piece[] {
  if (expression.type === "JSXEmptyExpression") return [];
  return [{ code: `$child(${rewrite(source, expression)})` }];
}

function* outermostElements(node: Node): Generator<Node> {
  if (node.type === "JSXElement" || node.type === "JSXFragment") yield node;
  else for (const child of childrenOf(node)) yield* outermostElements(child);
}

function isTemplate(node: Node): boolean {
  return node.type === "JSXFragment" || (node.type === "JSXElement" && isPlain(node));
}
