// SPDX-License-Identifier: EUPL-1.2
import { renderMarkdown } from "#platform/markdown";

/** A text of a page or more, with headings and lists. */
export function Written({ text }: { text: string }) {
  return <article class="tekst" dangerouslySetInnerHTML={{ __html: renderMarkdown(text) }} />;
}
