// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";

/** `lines` stand below its title. */
export type Door = { to: string; title: ComponentChildren; lines?: readonly string[] };

/** What one can go to from a page, each with a name and a few words. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  if (doors.length === 0) return null;
  return (
    <ul class="plan" role="list">
      {doors.map(({ to, title, lines = [] }) => (
        <li key={to}>
          <a href={to}>
            <b>{title}</b>
            {lines.map((line, at) => (
              <span key={at}>{line}</span>
            ))}
          </a>
        </li>
      ))}
    </ul>
  );
}
