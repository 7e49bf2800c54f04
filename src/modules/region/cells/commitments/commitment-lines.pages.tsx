// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { T } from "#platform/i18n";
import type { CommitmentLine } from "./commitment-line.ts";

type CommitmentLinesProps = {
  t: T;
  lines: readonly CommitmentLine[];
  /** What can be done with it, by who may. */
  doing?: (line: CommitmentLine) => ComponentChildren;
};

/** Who does what, by when, and what became of it. */
export function CommitmentLines({ t, lines, doing }: CommitmentLinesProps) {
  return (
    <ul class="lijn" role="list">
      {lines.map((line) => (
        <li class="stack--sm">
          <p>
            <b>{line.what}</b>
          </p>
          <p>{t("region:cells.commitment.whoWhen", { who: line.who, when: line.when })}</p>
          {line.words && <p>{line.words}</p>}
          {line.isPastItsDay && <p>{t("region:cells.commitment.pastItsDay", { day: line.due })}</p>}
          {line.cell && (
            <p>
              <a href={line.cell.href}>{line.cell.label}</a>
            </p>
          )}
          {doing?.(line)}
        </li>
      ))}
    </ul>
  );
}
