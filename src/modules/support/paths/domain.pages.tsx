// SPDX-License-Identifier: EUPL-1.2
import type { Language, T } from "#platform/i18n";
import { AsideOf, Icon } from "#platform/ui";
import { Commitments } from "../following/commitments.pages.tsx";
import type { LifeDomain } from "../reference.ts";
import type { DatedWords, Letter } from "./letter.ts";
import { type Question, questions } from "./parts.ts";
import { PieceForm } from "./piece-form.pages.tsx";
import { linesOf } from "./text-lines.tsx";
import { writtenLine } from "./written-line.ts";

/** One domain of life: what is so now, what somebody would like, what two people expect, and what they agreed. */
export function DomainLetter({ domain, ...letter }: Letter & { domain: LifeDomain }) {
  const { t, words, editing, mayWrite } = letter;
  return (
    <section class="card brief" id={domain} aria-labelledby={`h-${domain}`}>
      <h2 id={`h-${domain}`}>{t(`support:domain.${domain}`)}</h2>
      {questions.map((column) => {
        const isOpen = editing?.place.domain === domain && editing.place.column === column;
        const found = words.find((one) => one.domain === domain && one.column === column && one.words !== "");
        if (isOpen) return <PieceForm {...letter} place={{ domain, column }} before={found} sent={editing.sent} />;
        if (!found) return mayWrite ? <EmptyPiece {...letter} domain={domain} column={column} /> : null;
        return <Piece {...letter} piece={found} />;
      })}
      <Commitments {...letter} commitments={letter.following.commitments} domain={domain} />
    </section>
  );
}

function Piece({ t, language, base, mayWrite, piece }: Letter & { piece: DatedWords }) {
  const heading = t(`support:paths.column.${piece.column}`);
  return (
    <div class="brief__deel">
      <h3>{heading}</h3>
      <p class="brief__tekst">{linesOf(piece.words)}</p>
      <p class="row row--klein">
        <WrittenBy t={t} language={language} piece={piece} />
        {mayWrite && (
          <a class="small schrijf niet-printen" href={hrefOf(base, piece)}>
            <Icon name="pencil" />
            <span>
              {t("support:paths.otherwise")}
              <AsideOf>{heading}</AsideOf>
            </span>
          </a>
        )}
      </p>
    </div>
  );
}

function EmptyPiece({ t, base, domain, column }: Letter & { domain: LifeDomain; column: Question }) {
  return (
    <p class="niet-printen">
      <a class="schrijf" href={hrefOf(base, { domain, column })}>
        <Icon name="plus" />
        <span>
          {t(`support:paths.column.${column}`)}
          <AsideOf>{t(`support:domain.${domain}`)}</AsideOf>
        </span>
      </a>
    </p>
  );
}

export function WrittenBy({ t, language, piece }: { t: T; language: Language; piece: DatedWords }) {
  return <span class="small muted">{writtenLine(t, language, piece)}</span>;
}

function hrefOf(base: string, { domain, column }: { domain: LifeDomain; column: Question }): string {
  return `${base}/schrijf/${domain}/${column}#${domain}_${column}`;
}
