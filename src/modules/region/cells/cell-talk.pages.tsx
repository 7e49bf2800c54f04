// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { T } from "#platform/i18n";
import { LinkButton } from "#platform/ui";
import { CommitmentLines } from "./commitments/commitment-lines.pages.tsx";
import { Parties } from "./doubles/parties.pages.tsx";
import type { ShownWords } from "./load-cell-words.ts";
import type { SaidLine } from "./sayings/said-line.ts";
import { SaidLines } from "./sayings/said-lines.pages.tsx";

/** Below what the map holds of a cell: what people say of it, what they agreed on, and where one can say something. */
export function CellTalk({ t, words }: { t: T; words: ShownWords }) {
  const { corrections, coming, remarks, double, commitments, links } = words;
  return (
    <>
      <Said t={t} id="h-anders" title={t("region:cells.talk.corrections")} lines={corrections} />
      <Said t={t} id="h-komt" title={t("region:cells.talk.coming")} lines={coming} />
      {double && (
        <Part id="h-dubbel" title={t(`region:cells.talk.${double.isFine ? "fine" : "double"}`)}>
          <p>{t(`region:cells.talk.${double.isFine ? "fineText" : "doubleText"}`)}</p>
          <Parties t={t} parties={double.parties} />
        </Part>
      )}
      <Said t={t} id="h-gesprek" title={t("region:cells.talk.remarks")} lines={remarks} />
      {commitments.length > 0 && (
        <Part id="h-afspraken" title={t("region:cells.commitment.title")}>
          <CommitmentLines t={t} lines={commitments} />
          <p>
            <a href={links.commitments}>{t("region:cells.talk.allCommitments")}</a>
          </p>
        </Part>
      )}
      <section class="stack niet-printen" aria-labelledby="h-zeggen">
        <h2 id="h-zeggen">{t("region:cells.talk.say")}</h2>
        <p>{t("region:cells.talk.sayText")}</p>
        <p>
          <LinkButton href={links.say}>{t("region:cells.talk.sayTeam")}</LinkButton>
        </p>
      </section>
    </>
  );
}

type SaidProps = { t: T; id: string; title: string; lines: readonly SaidLine[] };

function Said({ t, id, title, lines }: SaidProps) {
  if (lines.length === 0) return null;
  return (
    <Part id={id} title={title}>
      <SaidLines t={t} lines={lines} />
    </Part>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
