// SPDX-License-Identifier: EUPL-1.2
import type { ActivityFacts } from "../activities/activity.ts";
import type { ActivityChoices } from "../activities/activity-fields.pages.tsx";
import { kindLabel, languageLabel, placeKindLabel } from "../activities/labels.ts";
import { writeEuros } from "../activities/typed-amounts.ts";
import { listInWords, type Reader } from "../schedules/phrases.ts";
import type { Schedule } from "../schedules/schedule.ts";
import { describeSchedule } from "../schedules/schedule-words.ts";
import { type FactGroup, factGroupNames } from "./offer-content.ts";

type Offer = { facts: ActivityFacts; schedule: Schedule };
export type DifferenceName = FactGroup | "when";
export type Difference = { name: DifferenceName; now: string; after: string };

/** What would change, in the words in which it stands on a page. */
export function differencesBetween(
  before: Offer,
  after: Offer,
  choices: ActivityChoices,
  reader: Reader,
): Difference[] {
  const [now, later] = [offerInWords(before, choices, reader), offerInWords(after, choices, reader)];
  return differenceNames
    .map((name) => ({ name, now: now[name], after: later[name] }))
    .filter((difference) => difference.now !== difference.after);
}

export const differenceNames: DifferenceName[] = ["when", ...factGroupNames];

/** All that a partner can say of an offer, one sentence or list each; nothing said is an empty text. */
export function offerInWords(
  { facts, schedule }: Offer,
  choices: ActivityChoices,
  reader: Reader,
): Record<DifferenceName, string> {
  const { t, language } = reader;
  const { joining, capacity, capacityReason, costCents, costNote } = facts;
  const limit = capacity === null ? [] : [t("programme:offers.limit", { count: capacity }), capacityReason];
  const cost = costCents === 0 ? t("programme:offers.free") : `€ ${writeEuros(costCents)}`;
  return {
    when: describeSchedule(schedule, reader, new Set()),
    title: facts.title,
    text: sentences([facts.summary, facts.description]),
    kind: kindLabel(t, facts.kind),
    place: placeInWords(facts, choices, reader),
    joining: sentences([t(`programme:activity.joining.${joining}`), ...limit]),
    audience: sentences([facts.audience ?? t("programme:activity.forWhom.everyone"), facts.audienceReason ?? ""]),
    languages: listInWords(
      facts.languages.map((code) => languageLabel(t, code)),
      language,
    ),
    cost: sentences([cost, costNote]),
  };
}

function placeInWords(facts: ActivityFacts, { rooms, locations }: ActivityChoices, { t }: Reader): string {
  const named = (rows: { id: string; name: string }[], id: string | null) =>
    rows.find((row) => row.id === id)?.name ?? "";
  return sentences([
    placeKindLabel(t, facts.placeKind),
    named(rooms, facts.roomId),
    named(locations, facts.locationId),
    facts.placeNote,
  ]);
}

function sentences(parts: string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (/[.?!…]$/.test(part) ? part : `${part}.`))
    .join(" ");
}
