// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { T } from "#platform/i18n";
import { Tag } from "#platform/ui";
import type { SaidLine } from "./said-line.ts";

type SaidLinesProps<Line extends SaidLine> = {
  t: T;
  lines: readonly Line[];
  /** About which cell, where lines of several stand together. */
  about?: (line: Line) => ComponentChildren;
  /** What can be done with it, by who may. */
  doing?: (line: Line) => ComponentChildren;
};

/** What people said, each in their own words with who and when below it. */
export function SaidLines<Line extends SaidLine>({ t, lines, about, doing }: SaidLinesProps<Line>) {
  return (
    <ul class="lijn" role="list">
      {lines.map((line) => (
        <li class="stack--sm">
          {about?.(line)}
          {line.kind !== "remark" && (
            <p>
              <Tag>{t(`region:cells.kindTag.${line.kind}`)}</Tag> {line.coming}
            </p>
          )}
          <p>{line.words}</p>
          <p class="muted">{line.by}</p>
          {line.isLate && <p>{t("region:cells.coming.late")}</p>}
          {doing?.(line)}
        </li>
      ))}
    </ul>
  );
}
