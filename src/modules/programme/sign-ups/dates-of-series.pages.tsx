// SPDX-License-Identifier: EUPL-1.2
import { formatDay, formatTimeRange } from "#platform/clock";
import type { T } from "#platform/i18n";
import { AsideOf, Form, SubmitButton, Tag } from "#platform/ui";
import { reasonInWords } from "../dates/cancel-reasons.ts";
import { dateSegment } from "../dates/date-segment.ts";
import { hasCome } from "../dates/moment.ts";
import type { PartProps } from "./personal-sign-up.pages.tsx";
import type { DateOfSeries } from "./series.queries.ts";

const shownAtOnce = 6;

/** What is still to come of a series; whoever takes part says here when they cannot, without a reason. */
export function DatesOfSeries(props: PartProps) {
  const { t, dates } = props;
  if (dates.length === 0) return null;
  const later = dates.slice(shownAtOnce);
  return (
    <section class="stack" aria-labelledby="h-keren">
      <h2 id="h-keren">{t("programme:joining.personal.datesTitle")}</h2>
      {takesPart(props) && <p>{t("programme:joining.personal.datesText")}</p>}
      <DateList {...props} dates={dates.slice(0, shownAtOnce)} />
      {later.length > 0 && (
        <details class="stack">
          <summary>{t("programme:joining.personal.later")}</summary>
          <DateList {...props} dates={later} />
        </details>
      )}
    </section>
  );
}

function DateList(props: PartProps) {
  return (
    <ul role="list" class="stack--sm">
      {props.dates.map((date) => (
        <li class="row row--between">
          <DateLine {...props} date={date} />
        </li>
      ))}
    </ul>
  );
}

function DateLine({ date, ...props }: PartProps & { date: DateOfSeries }) {
  const { t, language, today, missed, address, now } = props;
  const isMissed = missed.includes(date.id);
  const day = formatDay(date.startsLocal.slice(0, 10), language, today);
  const hasBegun = hasCome(date.startsAt, now);
  const deed = `${address}/${dateSegment({ startsLocal: date.startsLocal, sharesDay: true })}`;
  return (
    <>
      <span>
        <b>{day}</b>
        <br />
        {formatTimeRange(date.startsLocal, date.endsLocal, language)}{" "}
        {date.cancelledAt !== null && <Tag icon="calendar-x">{t("programme:joining.series.calledOff")}</Tag>}
        {date.cancelledAt === null && isMissed && (
          <Tag icon="circle-minus">{t("programme:joining.personal.missed")}</Tag>
        )}
        {wordsAbout(t, date) && (
          <>
            <br />
            {wordsAbout(t, date)}
          </>
        )}
      </span>
      {takesPart(props) && date.cancelledAt === null && !hasBegun && (
        <Form action={`${deed}/${isMissed ? "komst" : "verhindering"}`}>
          <SubmitButton kind="quiet">
            {t(isMissed ? "programme:joining.personal.come" : "programme:joining.personal.miss")}
            <AsideOf>{day}</AsideOf>
          </SubmitButton>
        </Form>
      )}
    </>
  );
}

function takesPart({ standing }: Pick<PartProps, "standing">): boolean {
  return standing === "confirmed" || standing === "offered";
}

/** What the team wrote about this one date. */
function wordsAbout(t: T, { cancelledAt, cancelReason, notice }: DateOfSeries): string {
  return cancelledAt === null ? notice : reasonInWords(t, cancelReason);
}
