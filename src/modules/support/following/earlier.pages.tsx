// SPDX-License-Identifier: EUPL-1.2
import type { Walking } from "../paths/letter.ts";
import { linesOf } from "../paths/text-lines.tsx";
import { writerLine } from "./seen.ts";
import type { Version } from "./written.ts";

type EarlierProps = Walking & { versions: readonly Version[] };

/** How it read before, of every piece that was written otherwise: nothing that was written is lost. */
export function Earlier({ versions, ...seen }: EarlierProps) {
  const { t } = seen;
  const before = replacedOf(versions);
  if (before.length === 0) return null;
  return (
    <details class="card">
      <summary>{t("support:following.earlier.title")}</summary>
      <p class="muted">{t("support:following.earlier.text")}</p>
      <ul class="lijn" role="list">
        {before.map((version) => (
          <li class="stack--sm">
            <p>{version.words ? linesOf(version.words) : t("support:following.earlier.empty")}</p>
            <p class="small muted">{writerLine(seen, version)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function replacedOf(versions: readonly Version[]): Version[] {
  return versions.filter(({ id, part }) => versions.some((later) => later.part === part && later.id > id));
}
