// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { jsxEscape, jsxTemplate } from "preact/jsx-runtime";

export { jsxTemplate as template };

/** An attribute as the renderer would write it, with the blank before it. */
export function attribute(name: string, value: unknown): string {
  if (value === null || value === undefined || typeof value === "function") return "";
  const isEnumerated = name[4] === "-"; // aria- and data-: "false" is a value there
  if (value === false && !isEnumerated) return "";
  if ((value === true && !isEnumerated) || value === "") return ` ${name}`;
  return ` ${name}="${jsxEscape(String(value))}"`;
}

/** What stands between elements. Only texts are escaped here: the renderer does so itself in lists. */
export function child(value: ComponentChildren): ComponentChildren {
  if (typeof value === "string") return jsxEscape(value);
  return typeof value === "boolean" ? null : value;
}
