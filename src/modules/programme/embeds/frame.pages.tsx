// SPDX-License-Identifier: EUPL-1.2

import type { VNode } from "preact";
import { formatDay } from "#platform/clock";
import { FramedPage } from "#platform/embeds";
import { inLanguage } from "#platform/http";
import { capitalize } from "#platform/i18n";
import { dateSegment } from "../dates/date-segment.ts";
import {
  describeDeparture,
  describePlace,
  describePlaces,
  describeTimes,
  type Visitor,
} from "../finding/date-words.ts";
import { addressOf } from "../finding/filters.ts";
import { type DateForVisitor, groupByDay } from "../finding/finding.ts";
import { activityHref } from "../finding/links.ts";
import { placesOf } from "../finding/places.ts";
import { type EmbedChoice, styleAddress } from "./embed-choice.ts";

export type FramePageProps = {
  visitor: Visitor;
  choice: EmbedChoice;
  house: { name: string; origin: string };
  dates: readonly DateForVisitor[];
};

export function FramePage({ visitor, choice, house, dates }: FramePageProps) {
  const { t, language, today } = visitor;
  return (
    <FramedPage
      title={t("programme:embeds.frame.title", { house: house.name })}
      stylesheet={styleAddress(choice)}
      whole={{
        href: house.origin + inLanguage(language, addressOf(choice.filter)),
        label: t("programme:embeds.frame.whole", { house: house.name }),
      }}
    >
      {dates.length === 0 && <p class="voet">{t("programme:embeds.frame.nothing")}</p>}
      {groupByDay(dates).map(({ day, dates: ofDay }) => (
        <section aria-labelledby={`d${day}`}>
          <h2 id={`d${day}`}>{capitalize(formatDay(day, language, today))}</h2>
          <ul role="list">{ofDay.map((date) => dateLine(visitor, house.origin, date))}</ul>
        </section>
      ))}
    </FramedPage>
  );
}

function dateLine(visitor: Visitor, origin: string, date: DateForVisitor): VNode {
  const { t, language, localNow } = visitor;
  const href = `${origin}${activityHref(language, date.slug)}#${dateSegment(date)}`;
  const title = date.isCancelled ? <s>{date.title}</s> : date.title;
  return (
    <li>
      <p>
        {describeTimes(date, language)}{" "}
        <a href={href} target="_top" lang={date.titleLang ?? undefined}>
          {title}
        </a>
      </p>
      <p>
        {describePlace(visitor, date)}. {describePlaces(t, placesOf(date, localNow), date).text}.
        {date.audience && ` ${t("programme:finding.onlyFor", { audience: date.audience })}.`}
      </p>
      {describeDeparture(visitor, date).map((line) => (
        <p>{line}</p>
      ))}
    </li>
  );
}
