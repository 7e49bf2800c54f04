// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { Language } from "#platform/i18n";
import { languages } from "#platform/i18n";

type FoldedProps = {
  language: Language;
  title: string;
  /** What stands in it now, in words. */
  chosen: readonly string[];
  isOpen: boolean;
  children: ComponentChildren;
};

/** A part of a long form that says in one line what stands in it. */
export function Folded({ language, title, chosen, isOpen, children }: FoldedProps) {
  const words = new Intl.ListFormat(languages[language].locale, { type: "conjunction" }).format(chosen);
  return (
    <details class="vouw" open={isOpen}>
      <summary>{words === "" ? title : `${title}: ${words}`}</summary>
      <div class="stack">{children}</div>
    </details>
  );
}
