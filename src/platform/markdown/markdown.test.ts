// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { renderMarkdown } from "./index.ts";

test("HTML that someone types is shown as text", () => {
  expect(renderMarkdown("<script>alert(1)</script>")).not.toContain("<script");
});

test.each(["javascript:alert(1)", "data:text/html,x", "vbscript:x", "//elders.example/x", "JaVaScRiPt:x"])(
  "a link to %s is no link",
  (address) => {
    expect(renderMarkdown(`[klik](${address})`)).not.toContain("<a ");
  },
);

test("a title in the text stands below the title of the page", () => {
  expect(renderMarkdown("# Ons huis")).toContain("<h2>Ons huis</h2>");
});

test.each([
  { text: "## Wie\n### Noor", levels: ["h2", "h3"] },
  { text: "### Noor\n# Wie\n### Joke", levels: ["h2", "h2", "h3"] },
])("titles go down one step at a time, whatever somebody starts with: $text", ({ text, levels }) => {
  expect(Array.from(renderMarkdown(text).matchAll(/<(h\d)>/g), ([, level]) => level)).toEqual(levels);
});

test("links, lists and telephone numbers work", () => {
  const html = renderMarkdown("- [bel ons](tel:0750000000)\n- https://partner.example\n- [programma](/programma)");

  expect(html).toContain('href="tel:0750000000"');
  expect(html).toContain('href="https://partner.example"');
  expect(html).toContain('href="/programma"');
});
