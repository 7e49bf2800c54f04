// SPDX-License-Identifier: EUPL-1.2

import type { VNode } from "preact";
import { Icon, Tag } from "#platform/ui";
import { besideLine, departureLines, familyMark, placesTag, stepLine, unconfirmedLine } from "./date-card.pages.tsx";
import { describePlace, describeTimes, type Visitor } from "./date-words.ts";
import { type DateForVisitor, phaseOf } from "./finding.ts";
import { activityHref } from "./links.ts";
import { openBeside, placesOf } from "./places.ts";

type DayListProps = { visitor: Visitor; dates: readonly DateForVisitor[] };

/** One day as a list; what goes on now stands out, and what is over stays to be seen. */
export function DayList({ visitor, dates }: DayListProps) {
  return (
    <ul class="dag card" role="list">
      {dates.map((date) => dateLine(visitor, date, dates))}
    </ul>
  );
}

const lineClasses = { coming: undefined, now: "is-nu", past: "is-voorbij" };

function dateLine(visitor: Visitor, date: DateForVisitor, sameDay: readonly DateForVisitor[]): VNode {
  const { t, language, localNow } = visitor;
  const phase = phaseOf(date, localNow);
  const places = placesOf(date, localNow);
  const isOn = phase === "now" && !date.isCancelled;
  return (
    <li class={phase === "now" && !isOn ? undefined : lineClasses[phase]}>
      <p class="dag__tijd">
        <span>{describeTimes(date, language)}</span> {isOn && <Tag kind="open">{t("programme:finding.nowOn")}</Tag>}
      </p>
      <h3>
        <a href={activityHref(language, date.slug)} lang={date.titleLang ?? undefined}>
          {date.title}
        </a>
      </h3>
      <div class="dag__info">
        {familyMark(visitor, date)}
        <span class="feit">
          <Icon name="map-pin" />
          {describePlace(visitor, date)}
        </span>
        {date.audience && <span class="feit">{t("programme:finding.onlyFor", { audience: date.audience })}</span>}
        {date.partner && <span class="feit">{t("programme:finding.offeredBy", { partner: date.partner })}</span>}
        {date.summary && (
          <span class="muted" lang={date.summaryLang ?? undefined}>
            {date.summary}
          </span>
        )}
        {date.departure && departureLines(visitor, date)}
        {date.isUnconfirmed && unconfirmedLine(t)}
        {stepLine(visitor, places, date)}
        {places.kind === "full" && besideLine(visitor, openBeside(sameDay, date.startsLocal.slice(0, 10), localNow))}
      </div>
      <p class="dag__plek">{placesTag(visitor, places, date)}</p>
    </li>
  );
}
