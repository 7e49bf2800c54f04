// SPDX-License-Identifier: EUPL-1.2
import { ReadingLines, type ReadingToTell, readingsByDay } from "#modules/people";
import type { Side } from "../tables.ts";
import type { Common } from "./own-form.ts";

export type ReadersProps = Common & {
  readings: { lines: readonly ReadingToTell[]; today: string; zone: string };
  side: Side;
  isPath: boolean;
};

/** Who may read it, and who did. */
export function WhoReads({ t, language, readings: { lines, today, zone }, side, isPath }: ReadersProps) {
  const days = readingsByDay(lines, { t, language, today, zone });
  return (
    <section class="stack--sm" aria-labelledby="h-lezers">
      <h2 id="h-lezers">{t("support:requests.readers.title")}</h2>
      <p>{t(`support:requests.readers.${isPath ? "path" : "request"}`)}</p>
      {side === "family" && <p>{t("support:requests.readers.family")}</p>}
      {days.length === 0 && <p class="muted">{t("support:requests.readers.nobody")}</p>}
      {days.map(({ day, readings }) => (
        <div class="stack--sm">
          <h3>{day}</h3>
          <ReadingLines t={t} readings={readings} />
        </div>
      ))}
    </section>
  );
}
