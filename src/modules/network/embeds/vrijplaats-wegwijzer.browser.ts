// SPDX-License-Identifier: EUPL-1.2
// What it reads is in docs/directory-files.md.
import { create, definePart, inside, link, type Words } from "#platform/elements";
import type { EmbeddedList, ListedEntry } from "./listed.ts";
import { words } from "./part-words.ts";

const filters = [
  "woorden",
  "van",
  "binnen",
  "open",
  "voor",
  "taal",
  "kosten",
  "zonder-verwijzing",
  "over",
  "bouwsteen",
];
const attributes = ["aantal", "toegang", "organisatie", ...filters];

definePart({
  name: "vrijplaats-wegwijzer",
  attributes,
  words,
  path: "/wegwijzer",
  list: async (element, home, text) => {
    const query = new URLSearchParams();
    for (const name of attributes) {
      const value = element.getAttribute(name);
      if (value) for (const one of name === "toegang" ? value.split(" ") : [value]) query.append(name, one);
    }
    const answer = await fetch(`${home}/insluiten/lijst.json?${query}`, { credentials: "omit" });
    if (!answer.ok) throw new Error();
    const { entries }: EmbeddedList = await answer.json();
    return entries.length > 0 ? [listOf(entries, text)] : [inside("p", text.nothing ?? "")];
  },
});

function listOf(entries: readonly ListedEntry[], text: Words): HTMLElement {
  const list = create("ul");
  list.setAttribute("role", "list");
  list.append(...entries.map((entry) => line(entry, text)));
  return list;
}

function line({ url, name, organization, lines }: ListedEntry, text: Words): HTMLElement {
  const item = create("li");
  item.append(link(url, name));
  const by = organization ? [`${text.by} ${organization}`] : [];
  item.append(...[...by, ...lines].map((told) => inside("p", told)));
  return item;
}
