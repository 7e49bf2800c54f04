// SPDX-License-Identifier: EUPL-1.2

import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { toolText } from "../area/texts-of-page.ts";
import { rightsTool, writtenOn } from "../rights/tool.ts";
import { Lines } from "./question.pages.tsx";
import { OneSheet } from "./sheet.pages.tsx";

type RightsSheetProps = { t: T; language: Language };

/** On paper the rights themselves are what one takes along, with a box to tick and a line for a note. */
export function RightsSheets({ t, language }: RightsSheetProps) {
  const [talks, municipality, ...others] = rightsTool.parts;
  const sheets = [[talks, municipality], ...others.map((part) => [part])].map((parts) =>
    parts.filter((part) => part !== undefined),
  );
  return (
    <>
      {sheets.map((parts, at) => (
        <OneSheet {...{ t, at }} tool={rightsTool} of={sheets.length}>
          {at === 0 && (
            <p class="vel__hint">{t("selfhelp:rights.notAdvice", { day: formatDate(writtenOn, language) })}</p>
          )}
          {parts.map(({ code, questions }) => (
            <section class="vel__deel">
              <h2>{toolText(t, "rights", `part.${code}.title`)}</h2>
              {questions.map((question) => (
                <Right t={t} code={question.code} />
              ))}
            </section>
          ))}
        </OneSheet>
      ))}
    </>
  );
}

function Right({ t, code }: { t: T; code: string }) {
  const words = (name: string) => toolText(t, "rights", `question.${code}.${name}`);
  return (
    <div class="vel__vraag vel__recht">
      <p class="vel__label vel__hokje">{words("label")}</p>
      <p>{words("hint")}</p>
      <p class="vel__hint">
        <a href={words("helperLink")}>{words("helper")}</a> ({hostOf(words("helperLink"))}){" "}
        <a href={words("sourceLink")}>{words("source")}</a>
      </p>
      <Lines />
    </div>
  );
}

/** A pen follows no link. */
function hostOf(link: string): string {
  return new URL(link).host.replace(/^www\./, "");
}
