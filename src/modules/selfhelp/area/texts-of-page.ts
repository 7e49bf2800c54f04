// SPDX-License-Identifier: EUPL-1.2
import type { T, TextKey, TextValues } from "#platform/i18n";
import type { ToolCode } from "./tool.ts";

type Tree = { [name: string]: string | Tree };

/** The texts that the page brought along, in its one language, as the `t` of every other view. */
export function readTexts(): T {
  const tree = JSON.parse(document.getElementById("kluis-teksten")?.textContent ?? "{}") as Tree;
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  return (key, values = {}) => {
    const path = key.slice(key.indexOf(":") + 1);
    const words = find(tree, path) ?? find(tree, `${path}_${plurals.select(Number(values.count))}`);
    return fillIn(words ?? key, values);
  };
}

function find(tree: Tree, path: string): string | null {
  const found = path.split(".").reduce<string | Tree | undefined>((at, name) => (at as Tree | undefined)?.[name], tree);
  return typeof found === "string" ? found : null;
}

function fillIn(words: string, values: TextValues): string {
  return words.replaceAll(/\{\{([^{}]*)\}\}/g, (_, name: string) => String(values[name.trim()] ?? ""));
}

/** A text of a tool, by a name that its definition makes. `tool.test.ts` asks each of them in each language. */
export function toolText(t: T, tool: ToolCode, path: string, values?: TextValues): string {
  return t(`selfhelp:${tool}.${path}` as TextKey, values);
}
