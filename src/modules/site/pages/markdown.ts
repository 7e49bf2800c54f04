// SPDX-License-Identifier: EUPL-1.2
import MarkdownIt from "markdown-it";

const reader = new MarkdownIt({ html: false, linkify: true, typographer: false });
reader.validateLink = (address) => /^(https?:|mailto:|tel:|\/(?!\/)|#)/i.test(address.trim());
reader.core.ruler.push("headings_below_the_title", (state) => {
  for (const token of state.tokens) {
    if (token.type === "heading_open" || token.type === "heading_close")
      token.tag = `h${Math.min(Number(token.tag[1]) + 1, 6)}`;
  }
});

/** What a centre wrote, as HTML that may be shown as it is: no HTML of its own, and links only where people can safely go. */
export function renderMarkdown(text: string): string {
  return reader.render(text);
}
