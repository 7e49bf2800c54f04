// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { toolText } from "../area/texts-of-page.ts";
import type { Question } from "../area/tool.ts";
import { cardTool } from "../card/tool.ts";
import { Lines } from "./question.pages.tsx";
import { SheetDate } from "./sheet.pages.tsx";

/** As large as a bank card once it is folded: two strips to cut out, and to lay back to back. */
export function WalletCard({ t }: { t: T }) {
  const panels = panelsOf(cardTool.parts.flatMap((part) => part.questions));
  return (
    <article class="vel vel--kaart">
      <header class="vel__kop">
        <h1>{toolText(t, "card", "title")}</h1>
        <SheetDate t={t} />
      </header>
      <p class="vel__voor">{t("selfhelp:sheets.card.how")}</p>
      <ol class="vel__stroken">
        {panels.map((panel) => (
          <li class="vel__pas">
            {panel.map((question) => (
              <Answer {...{ t, question }} />
            ))}
          </li>
        ))}
      </ol>
      <footer class="vel__voet">
        <p>{t("selfhelp:card.method")}</p>
      </footer>
    </article>
  );
}

function Answer({ t, question: { code, kind } }: { t: T; question: Question }) {
  return (
    <>
      <b>{toolText(t, "card", `question.${code}.label`)}</b>
      {kind === "line" ? <span class="vel__lijn" /> : <Lines />}
    </>
  );
}

/** What takes one line shares its panel with what comes after it. */
function panelsOf(questions: readonly Question[]): readonly Question[][] {
  const panels: Question[][] = [];
  for (const question of questions) {
    const last = panels.at(-1);
    if (last?.at(-1)?.kind === "line") last.push(question);
    else panels.push([question]);
  }
  return panels;
}
