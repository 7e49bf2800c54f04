// SPDX-License-Identifier: EUPL-1.2

import type { ActivityFacts } from "../activities/activity.ts";
import type { ActivityChoices } from "../activities/activity-fields.pages.tsx";
import { kindLabel, languageLabel, placeKindLabel } from "../activities/labels.ts";
import { writeEuros } from "../activities/typed-amounts.ts";
import type { Wording } from "../asking/wording.ts";
import { sentencesOf } from "../finding/activity-words.ts";
import { listInWords } from "../schedules/phrases.ts";
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
  wording: Wording,
): Difference[] {
  const [now, later] = [offerInWords(before, choices, wording), offerInWords(after, choices, wording)];
  return differenceNames
    .map((name) => ({ name, now: now[name], after: later[name] }))
    .filter((difference) => difference.now !== difference.after);
}

export const differenceNames: DifferenceName[] = ["when", ...factGroupNames];

/** All that a partner can say of an offer, one sentence or list each; nothing said is an empty text. */
export function offerInWords(
  { facts, schedule }: Offer,
  choices: ActivityChoices,
  wording: Wording,
): Record<DifferenceName, string> {
  const { t, language } = wording;
  const { joining, capacity, capacityReason, costCents, costNote } = facts;
  const limit = capacity === null ? [] : [t("programme:offers.limit", { count: capacity }), capacityReason];
  const cost = costCents === 0 ? t("programme:offers.free") : `€ ${writeEuros(costCents)}`;
  return {
    when: describeSchedule(schedule, wording, new Set()),
    title: facts.title,
    text: sentencesOf([facts.summary, facts.description]),
    kind: kindLabel(t, facts.kind),
    place: placeInWords(facts, choices, wording),
    joining: sentencesOf([t(`programme:activity.joining.${joining}`), ...limit]),
    audience: sentencesOf([facts.audience ?? t("programme:activity.forWhom.everyone"), facts.audienceReason ?? ""]),
    languages: listInWords(
      facts.languages.map((code) => languageLabel(t, code)),
      language,
    ),
    cost: sentencesOf([cost, costNote]),
  };
}

function placeInWords(facts: ActivityFacts, { rooms, locations }: ActivityChoices, { t }: Wording): string {
  const named = (rows: { id: string; name: string }[], id: string | null) =>
    rows.find((row) => row.id === id)?.name ?? "";
  return sentencesOf([
    placeKindLabel(t, facts.placeKind),
    named(rooms, facts.roomId),
    named(locations, facts.locationId),
    facts.placeNote,
  ]);
}
