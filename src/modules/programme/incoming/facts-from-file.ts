// SPDX-License-Identifier: EUPL-1.2

import type { ActivityFacts } from "../activities/activity.ts";
import { type SpokenLanguage, takesSignUps } from "../activities/facts.ts";
import { joiningMeant } from "./csv/joining-words.ts";
import type { Here } from "./here.ts";
import { findKind } from "./kind-words.ts";
import { findNamed, plainly } from "./names.ts";
import { findPlace } from "./place-words.ts";
import type { Said, SaidField } from "./said.ts";
import { splitText } from "./split-text.ts";

export type FactField = Exclude<SaidField, "when" | "dates" | "dateTitles">;
type Mapping = (said: Said, here: Here, base: ActivityFacts) => Partial<ActivityFacts>;

const mostHosts = 10;
const longestName = 60;
const longestNote = 240;

const mappings: Record<FactField, Mapping> = {
  title: ({ title }) => ({ title }),
  text: ({ text }) => splitText(text),
  kind: (said) => ({ kind: findKind(said).kind }),
  place: findPlace,
  offeredBy: ({ offeredBy }, here) => ({
    offeredBy: findNamed(here.offerers, offeredBy ?? "")?.id ?? here.organizationId,
  }),
  cost: mapCost,
  joining: mapJoining,
  hosts: ({ hosts }) => ({ hosts: hosts.slice(0, mostHosts).map((name) => name.slice(0, longestName)) }),
  languages: mapLanguages,
  forWhom: mapAudience,
};

export function isFactField(field: SaidField): field is FactField {
  return field in mappings;
}

/** What an activity becomes when these fields follow the file; the others stay as they are. */
export function factsFromFile(said: Said, here: Here, base: ActivityFacts, fields: FactField[]): ActivityFacts {
  return Object.assign({ ...base }, ...fields.map((field) => mappings[field](said, here, base)));
}

/** Words such as "vrije bijdrage" stand beside an amount of nothing. */
function mapCost({ cost }: Said, { t }: Here, base: ActivityFacts): Partial<ActivityFacts> {
  if (cost === null || cost.cents === 0) return { costCents: 0 };
  if (cost.cents === null) return { costCents: 0, costNote: cost.text.slice(0, longestNote) };
  return { costCents: cost.cents, costNote: base.costNote || t("programme:incoming.content.costNote") };
}

/** A limit only means something where people sign up, and says why it is there. */
function mapJoining({ joining: said }: Said, { t }: Here, base: ActivityFacts): Partial<ActivityFacts> {
  const { capacity } = said;
  const joining = joiningMeant(said.joining ?? (capacity === null ? "walkIn" : "signUp"));
  const onlineLink = joining === "walk-in" ? null : base.onlineLink;
  const joinLater = joining === "series" && base.joinLater;
  if (!takesSignUps(joining))
    return { joining, joinLater, onlineLink, capacity: null, capacityReason: "", offerHours: null };
  if (capacity === null) return { joining, joinLater, onlineLink, capacity, capacityReason: "" };
  const kept = base.capacity === capacity ? base.capacityReason : "";
  const reason = kept || t("programme:incoming.content.capacityReason", { count: capacity });
  return { joining, joinLater, onlineLink, capacity, capacityReason: reason };
}

const languageWords: [SpokenLanguage, RegExp][] = [
  ["nl-easy", /eenvoudig nederlands|makkelijk nederlands|easy dutch|nl-easy/],
  ["ngt", /gebaren|\bngt\b|sign language/],
  ["nl", /nederlands|dutch|^nl$/],
  ["en", /engels|english|^en$/],
  ["ar", /arabi|^ar$/],
  ["tr", /turk|^tr$/],
  ["pl", /pools|polish|^pl$/],
  ["uk", /oekra|ukrain|^uk$/],
  ["ti", /tigrin|^ti$/],
  ["fa", /farsi|perzi|persian|dari|^fa$/],
  ["so", /somal|^so$/],
  ["fr", /frans|french|^fr$/],
  ["de", /duits|german|^de$/],
  ["es", /spaans|spanish|^es$/],
];

function mapLanguages({ languages }: Said): Partial<ActivityFacts> {
  const found = languages.flatMap(
    (language) => languageWords.find(([, words]) => words.test(plainly(language)))?.[0] ?? [],
  );
  return { languages: found.length > 0 ? [...new Set(found)] : ["nl"] };
}

function mapAudience({ forWhom }: Said, { t }: Here, base: ActivityFacts): Partial<ActivityFacts> {
  const isForEveryone = forWhom === null || /^(?:iedereen|alle[n]?|everyone|everybody|all|-)\b/.test(plainly(forWhom));
  if (isForEveryone) return { audience: null, audienceReason: null };
  return {
    audience: forWhom.length > longestName ? `${forWhom.slice(0, longestName - 1).trimEnd()}…` : forWhom,
    audienceReason: base.audienceReason || t("programme:incoming.content.audienceReason"),
  };
}
