// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { TextLink } from "#platform/ui";
import { type CellState, cellStates } from "../map/cell.ts";
import { CellMark } from "../map/cell-mark.pages.tsx";

export type CellLine = TextLink & { state: CellState; more?: string | null };

/** Per word what it holds for: "Is er: inloop, maatjes. Mist: maaltijd." */
export function CellsInWords({ t, lines }: { t: T; lines: readonly CellLine[] }) {
  return (
    <ul class="regio-woorden" role="list">
      {cellStates.map((state) => {
        const own = lines.filter((line) => line.state === state);
        return (
          own.length > 0 && (
            <li>
              <CellMark t={t} state={state} />
              <Links links={own} />
            </li>
          )
        );
      })}
    </ul>
  );
}

function Links({ links }: { links: readonly CellLine[] }) {
  return (
    <ul class="regio-woorden__wat">
      {links.map(({ label, href, more }) => (
        <li>
          <a href={href}>{label}</a>
          {more && <span class="muted">{` (${more})`}</span>}
        </li>
      ))}
    </ul>
  );
}
