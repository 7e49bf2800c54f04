// SPDX-License-Identifier: EUPL-1.2
import { ReadingLines, type ReadingToTell, readingsByDay } from "#modules/people";
import { Notice } from "#platform/ui";
import type { Wording } from "../asking/wording.ts";

type NameReadersProps = Wording & { zone: string; readings: ReadingToTell[] };

/** Who read along, day by day; above it plainly what was opened in an emergency. */
export function NameReaders({ t, language, today, zone, readings }: NameReadersProps) {
  const days = readingsByDay(readings, { t, language, today, zone });
  return (
    <section class="stack--sm" aria-labelledby="h-lezers">
      <h2 id="h-lezers">{t("programme:signUp.personal.readersTitle")}</h2>
      {readings.some(({ reason }) => reason !== null) && (
        <Notice>
          <p>{t("people:reading.openedInEmergency")}</p>
        </Notice>
      )}
      {days.length === 0 && <p>{t("programme:signUp.personal.readersNone")}</p>}
      {days.map(({ day, readings: told }) => (
        <>
          <h3 class="h-klein">{day}</h3>
          <ReadingLines t={t} readings={told} />
        </>
      ))}
    </section>
  );
}
