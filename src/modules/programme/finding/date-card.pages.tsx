// SPDX-License-Identifier: EUPL-1.2

import type { VNode } from "preact";
import { Icon, Tag } from "#platform/ui";
import { familyOf } from "../activities/kinds.ts";
import { accessLabel, familyClasses, familyIcons, familyLabel, languageLabel } from "../activities/labels.ts";
import {
  describeDeparture,
  describeOpenDate,
  describePlace,
  describePlaces,
  describeStep,
  describeTimes,
  type Visitor,
} from "./date-words.ts";
import type { DateForVisitor } from "./finding.ts";
import { activityHref, stepHref } from "./links.ts";
import { openBeside, type Places, placesOf, stepOf } from "./places.ts";

const mostBeside = 2;

/** Where cards do not stand under their day: when it is, and what one can walk into that day. */
type OutsideItsDay = { when: string; beside: readonly Beside[] };
type Beside = Pick<DateForVisitor, "slug" | "title" | "startsLocal">;

/** Plain functions and few elements: a week has seventy cards. */
export function dateCard(
  visitor: Visitor,
  date: DateForVisitor,
  sameDay: readonly DateForVisitor[],
  outside?: OutsideItsDay,
): VNode {
  const { t, language, localNow } = visitor;
  const places = placesOf(date, localNow);
  const family = familyOf(date.kind);
  return (
    <li class="card act">
      <p class="act__tijd">{outside?.when ?? describeTimes(date, language)}</p>
      <h3>
        <a href={activityHref(language, date.slug)} lang={date.titleLang ?? undefined}>
          {date.title}
        </a>
      </h3>
      <p class={familyClasses[family]}>
        {Icon({ name: familyIcons[family] })}
        {familyLabel(t, family)}
      </p>
      {date.summary && <p lang={date.summaryLang ?? undefined}>{date.summary}</p>}
      {date.departure && departureLines(visitor, date)}
      {date.isUnconfirmed && unconfirmedLine(t)}
      <ul class="act__meer muted" role="list">
        {fact("map-pin", describePlace(visitor, date))}
        {date.audience && fact("users", t("programme:finding.onlyFor", { audience: date.audience }))}
        {date.languages.length > 0 &&
          fact("languages", date.languages.map((code) => languageLabel(t, code)).join(", "))}
        {date.access.includes("wheelchair") && fact("accessibility", accessLabel(t, "wheelchair"))}
        {date.partner && fact("hand-heart", t("programme:finding.offeredBy", { partner: date.partner }))}
      </ul>
      <div class="act__onder">
        {placesTag(visitor, places, date)}
        {stepLine(visitor, places, date)}
        {places.kind === "full" &&
          besideLine(visitor, outside?.beside ?? openBeside(sameDay, date.startsLocal.slice(0, 10), localNow))}
      </div>
    </li>
  );
}

export function familyMark({ t }: Visitor, { kind }: Pick<DateForVisitor, "kind">): VNode {
  const family = familyOf(kind);
  return (
    <span class={familyClasses[family]}>
      <Icon name={familyIcons[family]} />
      {familyLabel(t, family)}
    </span>
  );
}

export function placesTag({ t }: Visitor, places: Places, date: Pick<DateForVisitor, "placeKind" | "joining">): VNode {
  const { kind, icon, text } = describePlaces(t, places, date);
  return Tag({ kind, icon, children: text });
}

/** The one thing to do, for who wants to come; who just walks in has nothing to do. */
export function stepLine({ t, language }: Visitor, places: Places, date: DateForVisitor): VNode | null {
  const step = stepOf(places, date.joining);
  if (step === null) return null;
  return (
    <p class="act__anders">
      <a href={stepHref(language, date.slug, date)}>
        {describeStep(t, step)}
        <span class="visually-hidden">: {date.title}</span>
      </a>
    </p>
  );
}

/** What is different this time, before all that is as always. */
export function departureLines(visitor: Visitor, date: Parameters<typeof describeDeparture>[1]): VNode | null {
  const lines = describeDeparture(visitor, date);
  if (lines.length === 0) return null;
  return (
    <p>
      <b>{lines.join(" ")}</b>
    </p>
  );
}

/** "Wel open, zonder aanmelden: inloop om 10.00 uur": what there is that day for whom a date is full. */
export function besideLine(visitor: Visitor, beside: readonly Beside[]): VNode | null {
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

export function unconfirmedLine(t: Visitor["t"]): VNode {
  return (
    <p>
      <b>{t("programme:finding.unconfirmed")}</b>
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
