// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { type Language, langBeside } from "#platform/i18n";
import { renderMarkdown } from "#platform/markdown";
import type { Written } from "./written.ts";

type ArticleProps = { language: Language; written: Written; children?: ComponentChildren };

/** As visitors read it; `children` stand below its title. */
export function WrittenArticle({ language, written, children }: ArticleProps) {
  return (
    <article class="stack" lang={langBeside(language, written.language)}>
      <h1>{written.title}</h1>
      {children}
      <div class="tekst" dangerouslySetInnerHTML={{ __html: renderMarkdown(written.body) }} />
    </article>
  );
}
