// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatTimeRange } from "#platform/clock";
import { type Fact, Facts } from "#platform/ui";
import type { Wording } from "../asking/wording.ts";
import { whereItIs } from "../dates/date-words.ts";
import type { FormState } from "./joining.pages.tsx";
import type { PlacesToShow } from "./places.pages.tsx";
import type { DateOfSeries, SeriesToJoin } from "./series.queries.ts";
import type { PlacesForSignUp } from "./sign-up.ts";

export type SeriesToShow = SeriesToJoin & PlacesForSignUp & PlacesToShow;
export type SeriesPageProps = Wording & FormState & { series: SeriesToShow; dates: DateOfSeries[] };

const shownAtOnce = 8;

/** When and where: the first dates one by one, and how many follow. */
export function SeriesFacts({ t, series, dates, ...wording }: SeriesPageProps) {
  const [first] = dates;
  const later = dates.length - shownAtOnce;
  return (
    <>
      {first && <Facts facts={[whereFact({ t, ...wording }, first)]} />}
      {first && (
        <section class="stack--sm" aria-labelledby="h-keren">
          <h2 id="h-keren">{t("programme:joining.series.datesTitle")}</h2>
          <ul role="list" class="stack--sm">
            {dates.slice(0, shownAtOnce).map((date) => (
              <DateLine t={t} {...wording} date={date} />
            ))}
          </ul>
          {later > 0 && <p>{t("programme:joining.series.later", { count: later })}</p>}
          {series.joinLater && <p>{t("programme:joining.series.joinLater")}</p>}
        </section>
      )}
    </>
  );
}

function whereFact(wording: Wording, date: DateOfSeries): Fact {
  const { place, way } = whereItIs(date, wording.t);
  return { label: wording.t("programme:signUp.personal.where"), icon: "map-pin", value: place, detail: way };
}

function DateLine({ date, t, language, today }: Wording & { date: DateOfSeries }) {
  const { startsLocal, endsLocal, cancelledAt } = date;
  const day = formatDay(startsLocal.slice(0, 10), language, today);
  return (
    <li>
      {cancelledAt === null ? <b>{day}</b> : <s>{day}</s>}
      <br />
      {cancelledAt === null
        ? formatTimeRange(startsLocal, endsLocal, language)
        : t("programme:joining.series.calledOff")}
    </li>
  );
}
