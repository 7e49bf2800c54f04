// SPDX-License-Identifier: EUPL-1.2
import MarkdownIt from "markdown-it";
import { lazily } from "#platform/memory";

const reader = lazily(createReader);

/** What a centre wrote, as HTML that may be shown as it is: no HTML of its own, and links only where people can safely go. */
export function renderMarkdown(text: string): string {
  return reader().render(text);
}

function createReader() {
  const made = new MarkdownIt({ html: false, linkify: true, typographer: false });
  made.validateLink = (address) => /^(https?:|mailto:|tel:|\/(?!\/)|#)/i.test(address.trim());
  made.core.ruler.push("headings_below_the_title", (state) => {
    const headings = state.tokens.filter(({ type }) => type === "heading_open" || type === "heading_close");
    const used = [...new Set(headings.map(({ tag }) => tag))].sort();
    let level = 1;
    // One step down at a time from the title of the page, whatever number of # somebody starts with.
    for (const heading of headings) {
      if (heading.type === "heading_open") level = Math.min(used.indexOf(heading.tag) + 2, level + 1);
      heading.tag = `h${level}`;
    }
  });
  return made;
}
