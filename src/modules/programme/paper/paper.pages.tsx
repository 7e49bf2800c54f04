// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { BackLink, LinkButton, Page } from "#platform/ui";
import type { Visitor } from "../finding/date-words.ts";
import type { FilterChoices } from "../finding/finding.queries.ts";
import { ChoiceForm } from "./choice-form.pages.tsx";
import type { ActivityToChoose } from "./paper.queries.ts";
import { type PaperChoice, paperAddress, sizesOf, type What, whats } from "./paper-choice.ts";

export type PaperPageProps = {
  visitor: Visitor;
  choice: PaperChoice;
  activities: readonly ActivityToChoose[];
  choices: FilterChoices;
};

/** What one can make, how it looks, and ways to print it and take it along. */
export function PaperPage(props: PaperPageProps) {
  const { visitor, choice } = props;
  const { t, language } = visitor;
  return (
    <Page
      title={t("programme:paper.title")}
      description={t("programme:paper.lead")}
      wide
      robots={paperAddress(choice) === paperAddress(otherKind(choice, "week")) ? undefined : "noindex"}
    >
      <link rel="stylesheet" href="/programma/papier/druk.css" />
      <div class="wrap section section--kop stack">
        <p>
          <BackLink href={inLanguage(language, "/programma")}>{t("programme:finding.toProgramme")}</BackLink>
        </p>
        <h1>{t("programme:paper.title")}</h1>
        <p class="lead">{t("programme:paper.lead")}</p>
        <h2 id="h-wat">{t("programme:paper.choose.what")}</h2>
        <ul class="papier__soorten" role="list" aria-labelledby="h-wat">
          {whats.map((what) => (
            <Kind {...props} what={what} />
          ))}
        </ul>
      </div>
      <div class="wrap cols cols--7-5" id="keuze">
        <Preview {...props} />
        <ChoiceForm {...props} />
      </div>
    </Page>
  );
}

/** The same wishes on another kind of sheet, as far as it has them. */
function otherKind(choice: PaperChoice, what: What): PaperChoice {
  if (choice.what === what) return choice;
  const [size = "a4"] = sizesOf[what];
  return { ...choice, what, size, hasStrips: false, toRead: false };
}

function Kind({ visitor, choice, activities, what }: PaperPageProps & { what: What }) {
  const { t, language } = visitor;
  const other = otherKind(choice, what);
  const shown = what === "flyer" && !other.activity ? { ...other, activity: activities[0]?.slug ?? null } : other;
  const isChosen = choice.what === what;
  return (
    <li>
      <a
        class="papier__soort"
        href={`${inLanguage(language, paperAddress(other))}#keuze`}
        aria-current={isChosen ? "true" : undefined}
      >
        <span class="papier__klein">
          {(what !== "flyer" || shown.activity) && (
            <img src={pictureHref(visitor, shown)} alt="" loading="lazy" width={160} height={heightFor(shown, 160)} />
          )}
        </span>
        {t(`programme:paper.choose.whats.${what}`)}
      </a>
    </li>
  );
}

function Preview({ visitor, choice }: PaperPageProps) {
  const { t, language } = visitor;
  const isReady = choice.what !== "flyer" || choice.activity !== null;
  const what = t(`programme:paper.choose.whats.${choice.what}`);
  const size = t(`programme:paper.choose.sizes.${choice.size}`);
  const ink = t(choice.inColour ? "programme:paper.choose.colour" : "programme:paper.choose.black");
  return (
    <section class="stack" aria-labelledby="h-voorbeeld">
      <h2 id="h-voorbeeld">{what}</h2>
      <p>{t(`programme:paper.choose.about.${choice.what}`)}</p>
      {!isReady && <p>{t("programme:paper.choose.pickActivity")}.</p>}
      {isReady && (
        <>
          <p class="row">
            <LinkButton kind="main" icon="printer" href={inLanguage(language, paperAddress(choice, sheetPath))}>
              {t("programme:paper.choose.print")}
            </LinkButton>
            <LinkButton href={inLanguage(language, paperAddress(choice, `${sheetPath}.pdf`))}>
              {t("programme:paper.choose.pdf")}
            </LinkButton>
          </p>
          <p class="muted">{t("programme:paper.choose.free")}</p>
          <p class="papier__voorbeeld">
            <img
              src={pictureHref(visitor, choice)}
              alt={t("programme:paper.choose.previewOf", { what, size, ink })}
              width={620}
              height={heightFor(choice, 620)}
            />
          </p>
        </>
      )}
    </section>
  );
}

const sheetPath = "/programma/papier/blad";

function pictureHref({ language }: Visitor, choice: PaperChoice): string {
  return inLanguage(language, paperAddress(choice, `${sheetPath}.svg`));
}

/** So that nothing moves when the picture comes. Of a booklet it shows the cover. */
function heightFor({ what, size }: PaperChoice, width: number): number {
  const isLying = (what === "flyer" && size === "a5") || what === "one-sheet";
  return Math.round(width * (isLying ? 1 / Math.SQRT2 : Math.SQRT2));
}
