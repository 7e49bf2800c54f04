// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { toolText } from "../area/texts-of-page.ts";
import { letterTool } from "../letter/tool.ts";
import { Lines, PaperQuestion } from "./question.pages.tsx";
import { OneSheet } from "./sheet.pages.tsx";

/** In front the letter; on the back what is to be read when it is folded in three. */
export function LetterSheets({ t }: { t: T }) {
  const [letter, envelope] = letterTool.parts;
  const [words] = letter?.questions ?? [];
  return (
    <>
      <OneSheet {...{ t }} tool={letterTool} at={0} of={2}>
        <p class="vel__hint">{t("selfhelp:sheets.letter.how")}</p>
        <p class="vel__label">{words && toolText(t, "letter", `question.${words.code}.label`)}</p>
        <p class="vel__hint">{words && toolText(t, "letter", `question.${words.code}.hint`)}</p>
        <Lines />
      </OneSheet>
      <article class="vel vel--achterkant">
        <p class="vel__vouw">{t("selfhelp:sheets.letter.fold")}</p>
        <section class="vel__omslag">
          <h2>{t("selfhelp:sheets.letter.outside")}</h2>
          {envelope?.questions.map((question) => (
            <PaperQuestion {...{ t, question }} tool={letterTool} />
          ))}
        </section>
        <p class="vel__vouw">{t("selfhelp:sheets.letter.fold")}</p>
      </article>
    </>
  );
}
