// SPDX-License-Identifier: EUPL-1.2
import { jsxEscape } from "preact/jsx-runtime";
import type { Piece } from "./precompile-jsx.ts";
import { asNode, type Node, nameOf, nodes } from "./syntax-tree.ts";

const voidElements = new Set(
  "area base br col embed hr img input link meta source track wbr".split(" "), // HTML Living Standard, 13.1.2
);
/** What these hold depends on what stands around them, which only the renderer knows. */
const reflecting = new Set(["textarea", "select", "option"]);

export function isVoid(name: string): boolean {
  return voidElements.has(name);
}

/** An element of HTML whose attributes are written as they are named; all others stay with the renderer. */
export function isPlain(element: Node): boolean {
  const opening = asNode(element.openingElement);
  const name = nameOf(opening);
  return /^[a-z][a-z0-9]*$/.test(name) && !reflecting.has(name) && nodes(opening.attributes).every(isPlainAttribute);
}

export function attributePieces(opening: Node, codeOf: (value: Node) => string): Piece[] {
  const attributes = nodes(opening.attributes).filter((attribute) => nameOf(attribute) !== "key");
  return attributes.map((attribute) => attributePiece(nameOf(attribute), attribute.value, codeOf));
}

/** Line breaks with the blanks around them are layout of the source; what is left of the lines is joined by a blank. */
export function visibleText(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const trimmed = lines.map((line, index) => {
    const fromStart = index === 0 ? line : line.replace(/^[ \t]+/, "");
    return index === lines.length - 1 ? fromStart : fromStart.replace(/[ \t]+$/, "");
  });
  return escaped(trimmed.filter(Boolean).join(" "));
}

function isPlainAttribute(attribute: Node): boolean {
  if (attribute.type !== "JSXAttribute") return false;
  const name = nameOf(attribute);
  if (!/^[a-z][a-z-]*$/.test(name) || name === "style" || name === "ref") return false;
  if (attribute.value === null) return true;
  const value = asNode(attribute.value);
  if (value.type === "Literal") return !String(value.raw).includes("&"); // a sign by name
  return value.type === "JSXExpressionContainer";
}

function attributePiece(name: string, value: unknown, codeOf: (value: Node) => string): Piece {
  if (value === null) return { text: ` ${name}` };
  const given = asNode(value);
  if (given.type !== "Literal") {
    return { code: `$attribute(${JSON.stringify(name)}, ${codeOf(asNode(given.expression))})` };
  }
  const text = String(given.value);
  return { text: text === "" ? ` ${name}` : ` ${name}="${escaped(text)}"` };
}

function escaped(text: string): string {
  return String(jsxEscape(text) ?? "");
}
