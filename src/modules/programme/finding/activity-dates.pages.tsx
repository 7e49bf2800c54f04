// SPDX-License-Identifier: EUPL-1.2

import type { VNode } from "preact";
import { formatDay, formatTimeRange } from "#platform/clock";
import { capitalize } from "#platform/i18n";
import { LinkButton } from "#platform/ui";
import { arrivalHref } from "../arriving/arrival-links.ts";
import { dateSegment } from "../dates/date-segment.ts";
import { ownLanguage } from "../translations/texts-of-activity.ts";
import type { ActivityPageProps } from "./activity.pages.tsx";
import { besideLine, departureLines, placesTag } from "./date-card.pages.tsx";
import { describeStep } from "./date-words.ts";
import { phaseOf } from "./finding.ts";
import { dayHref, stepHref } from "./links.ts";
import { AskUs } from "./nothing.pages.tsx";
import { type Places, placesOf, stepOf } from "./places.ts";
import type { DateOfActivity } from "./published-activity.queries.ts";

const mostAtFirst = 6;

/** Each date with what one can do: just come, take part, or stand on the waiting list. */
export function ActivityDates(props: ActivityPageProps) {
  const { visitor, activity, dates } = props;
  const { t } = visitor;
  const [atFirst, further] = [dates.slice(0, mostAtFirst), dates.slice(mostAtFirst)];
  return (
    <section class="card stack" aria-labelledby="h-data" id="data">
      <h2 id="h-data">
        {t(isForOneDate(activity) ? "programme:finding.activity.dates" : "programme:finding.activity.allDates")}
      </h2>
      {activity.joining === "walk-in" && dates.length > 0 && <p>{t("programme:finding.activity.justCome")}</p>}
      {activity.joining === "tell-us" && dates.length > 0 && <p>{t("programme:finding.activity.tellUs")}</p>}
      {activity.joining === "sign-up" && <p class="muted">{t("programme:finding.activity.nameWillDo")}</p>}
      {dates.length === 0 && <p>{t("programme:finding.activity.noDates")}</p>}
      {dates.length === 0 && <AskUs t={t} />}
      {atFirst.length > 0 && dateLines(props, atFirst)}
      {further.length > 0 && (
        <details class="vouw">
          <summary>{t("programme:finding.activity.moreDates", { count: further.length })}</summary>
          {dateLines(props, further)}
        </details>
      )}
    </section>
  );
}

function dateLines(props: ActivityPageProps, dates: readonly DateOfActivity[]): VNode {
  return (
    <ul class="lijn" role="list">
      {dates.map((date) => dateLine(props, date))}
    </ul>
  );
}

function dateLine({ visitor, activity, open }: ActivityPageProps, date: DateOfActivity): VNode {
  const { language, today, localNow } = visitor;
  const day = date.startsLocal.slice(0, 10);
  const places = placesOf(date, localNow);
  const tellsMore = isForOneDate(activity) || places.kind === "cancelled";
  const beside = open.filter(({ startsLocal, slug }) => startsLocal.startsWith(day) && slug !== activity.slug);
  return (
    <li class="stack--sm" id={dateSegment(date)}>
      <p>
        <b>
          <a href={dayHref(language, day)}>{capitalize(formatDay(day, language, today))}</a>
        </b>
        <br />
        {formatTimeRange(date.startsLocal, date.endsLocal, language)}
        {date.title && date.title !== activity.title && (
          <>
            <br />
            <span lang={language === ownLanguage ? undefined : ownLanguage}>{date.title}</span>
          </>
        )}
      </p>
      {departureLines(visitor, date)}
      {tellsMore && <p>{placesTag(visitor, places, date)}</p>}
      {isForOneDate(activity) && stepButton({ visitor, slug: activity.slug, date, places })}
      {tellsMore && places.kind === "full" && besideLine(visitor, beside)}
      {canBeMet(date, localNow) && (
        <p>
          <a class="muted" href={arrivalHref(language, activity.slug, date)}>
            {visitor.t("programme:finding.activity.beMet")}
            <span class="visually-hidden">{`, ${formatDay(day, language, today)}`}</span>
          </a>
        </p>
      )}
    </li>
  );
}

type StepButtonProps = Pick<ActivityPageProps, "visitor"> & { slug: string; date: DateOfActivity; places: Places };

function stepButton({ visitor, slug, date, places }: StepButtonProps): VNode | null {
  const { t, language, today } = visitor;
  const step = stepOf(places, date.joining);
  if (step === null) return null;
  return (
    <p>
      <LinkButton href={stepHref(language, slug, date)} kind={step === "take-part" ? "main" : "second"}>
        <span>
          {describeStep(t, step)}
          <span class="visually-hidden">{`, ${formatDay(date.startsLocal, language, today)}`}</span>
        </span>
      </LinkButton>
    </p>
  );
}

/** What one joins as a whole says above its dates how. */
function isForOneDate({ joining }: ActivityPageProps["activity"]): boolean {
  return joining !== "series" && joining !== "acquaint";
}

/** There is a door to wait at, and still time to ask for it. */
function canBeMet(date: DateOfActivity, localNow: string): boolean {
  const hasADoor = date.placeKind !== "online" && date.placeKind !== "home";
  return hasADoor && !date.isCancelled && phaseOf(date, localNow) === "coming";
}
