// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { T } from "#platform/i18n";
import { toolText } from "../area/texts-of-page.ts";
import type { Tool } from "../area/tool.ts";
import type { OnSheet, Sheet } from "./paper.ts";
import { PaperQuestion } from "./question.pages.tsx";

/** What is drawn has a sheet to itself, before the questions. */
type SheetsProps = { t: T; tool: Tool; sheets: readonly Sheet[]; drawing?: ComponentChildren };

/** The empty sheets of a tool, from the very definition that the browser makes its form of. */
export function EmptySheets({ t, tool, sheets, drawing }: SheetsProps) {
  const before = drawing ? 1 : 0;
  const of = before + sheets.length;
  return (
    <>
      {drawing && (
        <OneSheet {...{ t, tool, of }} at={0}>
          {drawing}
        </OneSheet>
      )}
      {sheets.map((sheet, at) => (
        <OneSheet {...{ t, tool, of }} at={before + at}>
          {sheet.map((on) => (
            <PartOnSheet {...{ t, tool, on }} />
          ))}
        </OneSheet>
      ))}
    </>
  );
}

type OneSheetProps = { t: T; tool: Tool; at: number; of: number; children: ComponentChildren };

export function OneSheet({ t, tool, at, of, children }: OneSheetProps) {
  const title = toolText(t, tool.code, "title");
  return (
    <article class={`vel vel--${tool.code}`}>
      <header class="vel__kop">
        {at === 0 ? <h1>{title}</h1> : <p class="vel__titel">{title}</p>}
        <SheetDate t={t} />
      </header>
      {at === 0 && <p class="vel__voor">{toolText(t, tool.code, "lead")}</p>}
      {children}
      <footer class="vel__voet">
        {at === 0 && tool.method && <p>{toolText(t, tool.code, "method")}</p>}
        <p>
          {t("selfhelp:sheets.yours")}
          {of > 1 && ` ${t("selfhelp:sheets.number", { at: at + 1, of })}`}
        </p>
      </footer>
    </article>
  );
}

export function SheetDate({ t }: { t: T }) {
  return (
    <p class="vel__datum">
      {t("selfhelp:sheets.date")} <span class="vel__lijn" />
    </p>
  );
}

function PartOnSheet({ t, tool, on: { part, groups, isContinued } }: { t: T; tool: Tool; on: OnSheet }) {
  const title = toolText(t, tool.code, `part.${part.code}.title`);
  return (
    <section class="vel__deel">
      <h2>{isContinued ? t("selfhelp:sheets.continued", { title }) : title}</h2>
      {part.lead && !isContinued && <p class="vel__hint">{toolText(t, tool.code, `part.${part.code}.lead`)}</p>}
      {groups.map((group) =>
        group.length === 1 ? (
          group.map((question) => <PaperQuestion {...{ t, tool, question }} />)
        ) : (
          <div class="vel__naast">
            {group.map((question) => (
              <PaperQuestion {...{ t, tool, question }} />
            ))}
          </div>
        ),
      )}
    </section>
  );
}
