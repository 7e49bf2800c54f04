// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { Icon, Tag } from "#platform/ui";
import { accessLabel, familyClasses, familyIcons, familyLabel, languageLabel } from "../activities/labels.ts";
import {
  activityHref,
  describeOpenDate,
  describePlace,
  describePlaces,
  describeTimes,
  type Visitor,
} from "./date-words.ts";
import { type DateAndPlaces, type DateForVisitor, openBeside, placesOf } from "./finding.ts";

const mostBeside = 2;

/** Plain functions and few elements: a week has seventy cards. */
export function dateCard(visitor: Visitor, date: DateForVisitor, sameDay: readonly DateForVisitor[]): VNode {
  const { t, language, localNow } = visitor;
  const places = placesOf(date, localNow);
  return (
    <li class="card act">
      <p class="act__tijd">{describeTimes(date, language)}</p>
      <h3>
        <a href={activityHref(language, date.slug)}>{date.title}</a>
      </h3>
      <p class={familyClasses[date.family]}>
        {Icon({ name: familyIcons[date.family] })}
        {familyLabel(t, date.family)}
      </p>
      {date.summary && <p>{date.summary}</p>}
      <ul class="act__meer muted" role="list">
        {fact("map-pin", describePlace(t, date))}
        {date.audience && fact("users", t("programme:finding.onlyFor", { audience: date.audience }))}
        {date.languages.length > 0 &&
          fact("languages", date.languages.map((code) => languageLabel(t, code)).join(", "))}
        {date.access.includes("wheelchair") && fact("accessibility", accessLabel(t, "wheelchair"))}
        {date.partner && fact("hand-heart", t("programme:finding.offeredBy", { partner: date.partner }))}
      </ul>
      <div class="act__onder">
        {placesTag(visitor, date)}
        {places.kind === "full" && besideLine(visitor, openBeside(sameDay, date.startsLocal.slice(0, 10), localNow))}
      </div>
    </li>
  );
}

export function familyMark({ t }: Visitor, { family }: Pick<DateForVisitor, "family">): VNode {
  return (
    <span class={familyClasses[family]}>
      <Icon name={familyIcons[family]} />
      {familyLabel(t, family)}
    </span>
  );
}

export function placesTag({ t, localNow }: Visitor, date: DateAndPlaces & Pick<DateForVisitor, "placeKind">): VNode {
  const { kind, icon, text } = describePlaces(t, placesOf(date, localNow), date.placeKind);
  return Tag({ kind, icon, children: text });
}

/** "Wel open, zonder aanmelden: inloop om 10.00 uur": what there is that day for whom a date is full. */
export function besideLine(
  visitor: Visitor,
  beside: readonly Pick<DateForVisitor, "slug" | "title" | "startsLocal">[],
): VNode | null {
  if (beside.length === 0) return null;
  return (
    <p class="act__anders">
      {visitor.t("programme:finding.stillOpen")}{" "}
      {beside.slice(0, mostBeside).map((open, index) => (
        <>
          {index > 0 && ", "}
          <a href={activityHref(visitor.language, open.slug)}>{describeOpenDate(visitor, open)}</a>
        </>
      ))}
    </p>
  );
}

function fact(icon: Parameters<typeof Icon>[0]["name"], text: string): VNode {
  return (
    <li class="feit">
      {Icon({ name: icon })}
      {text}
    </li>
  );
}
