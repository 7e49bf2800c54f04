// SPDX-License-Identifier: EUPL-1.2

import { createHash } from "node:crypto";
import { costInWords, joiningInWords, whenInWords } from "../finding/activity-words.ts";
import { describePlace } from "../finding/date-words.ts";
import { isWithoutSignUp } from "../finding/places.ts";
import type { ToldActivity } from "../finding/told-activity.ts";
import { shownAddress } from "../paper/content/house-words.ts";
import type { CardContent } from "../paper/layout/content.ts";

/** Raise it when the same words are drawn otherwise, so that their picture gets another address. */
const drawing = 1;

export type SharedFacts = ToldActivity & {
  house: { name: string; place: string; addressLines: readonly string[]; origin: string };
};

export type CardWords = Omit<CardContent, "kind" | "shape">;

/** What is worth telling of it in a few lines. */
export function cardWords(facts: SharedFacts): CardWords {
  const { visitor, activity, house } = facts;
  const isOpen = isWithoutSignUp(activity.joining);
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

/** For who cannot see the picture. */
export function cardInOneLine({ title, facts, house }: CardWords): string {
  return [title, ...facts.map(({ text }) => text), house].join(", ");
}

/** The same words give the same, in every process and after every start. */
export function hashOfCard(words: CardWords): string {
  return createHash("sha256")
    .update(JSON.stringify([drawing, words]))
    .digest("base64url")
    .slice(0, 16);
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
  if (isWithoutSignUp(joining) && placeKind === "here") return t("programme:finding.places.walkIn");
  return joiningInWords(t, joining).what;
}
