// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import { formatDay, formatTimeRange } from "#platform/clock";
import { capitalized, describePlace, type Visitor } from "../finding/date-words.ts";
import type { DateOfActivity, PublishedActivity } from "../finding/published-activity.queries.ts";
import { costInWords, isOpenToAll, joiningInWords, repetitionOf } from "../paper/content/activity-words.ts";
import { shownAddress } from "../paper/content/house-words.ts";
import type { CardContent } from "../paper/layout/content.ts";

/** Raise it when the same words are drawn otherwise, so that their picture gets another address. */
const drawing = 1;

export type SharedFacts = {
  visitor: Visitor;
  /** With its texts in the language of the visitor, as far as they are written. */
  activity: PublishedActivity;
  dates: readonly DateOfActivity[];
  closedDays: ReadonlySet<string>;
  house: { name: string; place: string; addressLines: readonly string[]; origin: string };
};

export type CardWords = Omit<CardContent, "kind" | "shape">;

/** What is worth telling of it in a few lines. */
export function cardWords(facts: SharedFacts): CardWords {
  const { visitor, activity, house } = facts;
  const isOpen = isOpenToAll(activity.joining);
  const lines: CardWords["facts"] = [
    { sign: "calendar", text: whenInWords(facts) },
    { sign: "place", text: whereInWords(facts) },
    { sign: isOpen ? "door" : "list", text: howInWords(facts) },
    { sign: "euro", text: costInWords(visitor, activity.costCents) },
  ];
  return {
    house: house.name,
    title: activity.title,
    facts: lines.filter(({ text }) => text !== ""),
    site: shownAddress(house.origin),
  };
}

/** The same words give the same, in every process and after every start. */
export function hashOfCard(words: CardWords): string {
  return createHash("sha256")
    .update(JSON.stringify([drawing, words]))
    .digest("base64url")
    .slice(0, 16);
}

/** What comes back is told as its rule; what does not, as its next date. */
export function whenInWords({ visitor, activity, dates, closedDays }: SharedFacts): string {
  const repetition = repetitionOf(visitor, activity, closedDays);
  if (repetition) return repetition;
  const next = dates.find(({ isCancelled }) => !isCancelled);
  if (!next) return "";
  const day = capitalized(formatDay(next.startsLocal, visitor.language, visitor.today));
  return `${day}, ${formatTimeRange(next.startsLocal, next.endsLocal, visitor.language)}`;
}

/** With the street: who reads it may never have been there. */
export function whereInWords({ visitor, activity, house }: Omit<SharedFacts, "dates" | "closedDays">): string {
  const { roomName, locationName, placeNote, placeKind, hasOnlineLink, address1, city } = activity;
  const isHere = placeKind === "here";
  const placeName = roomName ?? locationName ?? ((!isHere && placeNote) || (isHere ? house.name : null));
  const place = describePlace(visitor, { placeName, placeKind, isOnlineToo: hasOnlineLink && placeKind !== "online" });
  return [place, ...(isHere ? [house.addressLines[0], house.place] : [address1, city])].filter(Boolean).join(", ");
}

export function howInWords({ visitor: { t }, activity }: Pick<SharedFacts, "visitor" | "activity">): string {
  const { joining, placeKind } = activity;
  if (isOpenToAll(joining) && placeKind === "here") return t("programme:finding.places.walkIn");
  const [first = ""] = joiningInWords(t, joining).split(/(?<=\.) /);
  return first.replace(/\.$/, "");
}
