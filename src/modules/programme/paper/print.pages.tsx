// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { BarePage, LinkButton, useFrame } from "#platform/ui";
import type { Visitor } from "../finding/date-words.ts";
import type { DrawnSheet } from "./drawing/drawn-sheet.ts";
import { type PaperChoice, paperAddress } from "./paper-choice.ts";

export type PrintPageProps = { visitor: Visitor; choice: PaperChoice; title: string; sheets: readonly DrawnSheet[] };

/** The sheets themselves, in their own size: the browser prints them without anything around. */
export function PrintPage({ visitor, choice, title, sheets }: PrintPageProps) {
  const { t, language } = visitor;
  const { assets } = useFrame();
  return (
    <BarePage
      title={title}
      stylesheets={[assets.stylesheet, "/programma/papier/druk.css"]}
      script="/programma/papier/druk.js"
    >
      <main>
        <div class="wrap section stack niet-printen">
          <h1>{title}</h1>
          <p>{t("programme:paper.print.how")}</p>
          <p class="row">
            <button type="button" class="btn" id="druk-af" hidden>
              {t("programme:paper.print.button")}
            </button>
            <LinkButton href={inLanguage(language, paperAddress(choice, "/programma/papier/blad.pdf"))}>
              {t("programme:paper.choose.pdf")}
            </LinkButton>
            <a href={inLanguage(language, paperAddress(choice))}>{t("programme:paper.print.back")}</a>
          </p>
        </div>
        {sheets.map((sheet, index) => (
          <Sheet sheet={sheet} name={t("programme:paper.print.sheet", { page: index + 1, count: sheets.length })} />
        ))}
      </main>
    </BarePage>
  );
}

function Sheet({ sheet: { width, height, inside, said }, name }: { sheet: DrawnSheet; name: string }) {
  const isLarge = Math.max(width, height) > 1000;
  const kind = `${isLarge ? "a3" : "a4"}${width > height ? "-liggend" : ""}`;
  return (
    <section class={`vel vel--${kind}`} aria-label={name}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: inside }} />
      <div class="visually-hidden">
        {said.map(({ role, text }) => (role === "H1" || role === "H2" ? <h2>{text}</h2> : <p>{text}</p>))}
      </div>
    </section>
  );
}
