// SPDX-License-Identifier: EUPL-1.2

import type { ActivityFacts } from "../activities/activity.ts";
import { type SpokenLanguage, takesSignUps } from "../activities/facts.ts";
import type { Joining } from "../activities/tables.ts";
import type { Cost } from "./csv/csv-amounts.ts";
import type { Here } from "./here.ts";
import { findNamed, plainly } from "./names.ts";

type Facts = Partial<ActivityFacts>;

const mostHosts = 10;
const longestName = 60;
const longestNote = 240;

export function offererFrom(name: string | null, { offerers, organizationId }: Here): Facts {
  return { offeredBy: findNamed(offerers, name ?? "")?.id ?? organizationId };
}

export function hostsFrom(names: string[]): Facts {
  return { hosts: names.slice(0, mostHosts).map((name) => name.slice(0, longestName)) };
}

/** Words such as "vrije bijdrage" stand beside an amount of nothing. */
export function costFrom(cost: Cost | null, { t }: Here, base: ActivityFacts): Facts {
  if (cost === null || cost.cents === 0) return { costCents: 0 };
  if (cost.cents === null) return { costCents: 0, costNote: cost.text.slice(0, longestNote) };
  return { costCents: cost.cents, costNote: base.costNote || t("programme:incoming.content.costNote") };
}

type SaidJoining = { joining: Joining | null; capacity: number | null };

/** A limit only means something where people sign up, and says why it is there. */
export function joiningFrom(said: SaidJoining, { t }: Here, base: ActivityFacts): Facts {
  const { capacity } = said;
  const joining = said.joining ?? (capacity === null ? "walk-in" : "sign-up");
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

export function languagesFrom(languages: string[]): Facts {
  const found = languages.flatMap(
    (language) => languageWords.find(([, words]) => words.test(plainly(language)))?.[0] ?? [],
  );
  return { languages: found.length > 0 ? [...new Set(found)] : ["nl"] };
}

export function audienceFrom(forWhom: string | null, { t }: Here, base: ActivityFacts): Facts {
  const isForEveryone = forWhom === null || /^(?:iedereen|alle[n]?|everyone|everybody|all|-)\b/.test(plainly(forWhom));
  if (isForEveryone) return { audience: null, audienceReason: null };
  return {
    audience: forWhom.length > longestName ? `${forWhom.slice(0, longestName - 1).trimEnd()}…` : forWhom,
    audienceReason: base.audienceReason || t("programme:incoming.content.audienceReason"),
  };
}
