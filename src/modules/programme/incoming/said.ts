// SPDX-License-Identifier: EUPL-1.2
import { isDeepStrictEqual } from "node:util";
import type { ActivityFacts, DateTitle } from "../activities/activity.ts";
import type { ScheduleChange } from "../schedules/schedule.ts";
import { audienceFrom, costFrom, hostsFrom, joiningFrom, languagesFrom, offererFrom } from "./facts-from-file.ts";
import type { Here } from "./here.ts";
import { findKind } from "./kind-words.ts";
import { findPlace } from "./place-words.ts";
import { type IncomingRecord, silentRecord } from "./reading/incoming-record.ts";
import { splitText } from "./split-text.ts";

/** One thing that a record may say of its activity. */
type FactSaid<Value> = {
  of: (record: IncomingRecord) => Value;
  /** By these one sees that it changed. */
  facts: readonly (keyof ActivityFacts)[];
  become: (value: Value, beside: Beside) => Partial<ActivityFacts>;
};
type Beside = { title: string; here: Here; base: ActivityFacts };

const factFields = {
  title: fact({ of: ({ title }) => title, facts: ["title"], become: (title) => ({ title }) }),
  text: fact({ of: ({ description }) => description, facts: ["summary", "description"], become: splitText }),
  kind: fact({
    of: ({ kind, categories }) => ({ kind, categories }),
    facts: ["kind"],
    become: (kind, { title }) => ({ kind: findKind({ title, kind }).kind }),
  }),
  place: fact({
    of: ({ room, location }) => ({ room, location }),
    facts: ["placeKind", "roomId", "locationId", "placeNote"],
    become: (place, { here }) => findPlace({ place }, here),
  }),
  offeredBy: fact({
    of: ({ organizer }) => organizer,
    facts: ["offeredBy"],
    become: (name, { here }) => offererFrom(name, here),
  }),
  cost: fact({
    of: ({ cost }) => cost,
    facts: ["costCents", "costNote"],
    become: (cost, { here, base }) => costFrom(cost, here, base),
  }),
  joining: fact({
    of: ({ joining, capacity }) => ({ joining, capacity }),
    facts: ["joining", "capacity"],
    become: (joining, { here, base }) => joiningFrom(joining, here, base),
  }),
  hosts: fact({ of: ({ hosts }) => hosts, facts: ["hosts"], become: hostsFrom }),
  languages: fact({ of: ({ languages }) => languages, facts: ["languages"], become: languagesFrom }),
  forWhom: fact({
    of: ({ forWhom }) => forWhom,
    facts: ["audience"],
    become: (forWhom, { here, base }) => audienceFrom(forWhom, here, base),
  }),
};

const fields = {
  ...factFields,
  when: { of: ({ schedule: { changes: _, ...when } }: IncomingRecord) => when },
  dates: { of: changesIn },
  dateTitles: { of: titlesIn },
};

export type SaidField = keyof typeof fields;
export type FactField = keyof typeof factFields;
/** What a record says about its activity, kept with the activity: the next file is compared with it, field by field. */
export type Said = { [Field in SaidField]: ReturnType<(typeof fields)[Field]["of"]> };

export const saidFields = Object.keys(fields) as SaidField[];
const facts: { [Field in FactField]: FactSaid<Said[Field]> } = factFields;

export function saidBy(record: IncomingRecord): Said {
  return Object.assign({}, ...saidFields.map((field) => ({ [field]: fields[field].of(record) })));
}

export function fieldsThatDiffer(one: Said, other: Said): SaidField[] {
  return saidFields.filter((field) => !isDeepStrictEqual(one[field], other[field]));
}

export function writeSaid(said: Said): string {
  return JSON.stringify(said);
}

/** What an earlier version did not keep yet is as if the file had not said it. */
export function readSaid(text: string | null): Said | null {
  if (text === null) return null;
  const kept: Partial<Said> = JSON.parse(text);
  return { ...saidBy(silentRecord), ...kept };
}

export function isFactField(field: SaidField): field is FactField {
  return field in factFields;
}

export function factsOf(field: FactField): readonly (keyof ActivityFacts)[] {
  return facts[field].facts;
}

/** What an activity becomes when these fields follow the file; the others stay as they are. */
export function factsFromFile(said: Said, here: Here, base: ActivityFacts, chosen: FactField[]): ActivityFacts {
  const beside = { title: said.title, here, base };
  const become = <Field extends FactField>(field: Field) => facts[field].become(said[field], beside);
  return Object.assign({ ...base }, ...chosen.map((field) => become(field)));
}

/** A series that is called off ends; a single date stays in sight as cancelled. */
export function isSeries({ schedule }: Pick<IncomingRecord, "schedule">): boolean {
  return schedule.rrule !== null || schedule.changes.some(({ kind }) => kind === "extra");
}

function changesIn({ schedule, status }: IncomingRecord): ScheduleChange[] {
  const isCancelledDate = status === "cancelled" && !isSeries({ schedule });
  const cancelled = { kind: "cancelled" as const, originalLocal: schedule.startsLocal };
  return isCancelledDate ? [...schedule.changes, cancelled] : schedule.changes;
}

function titlesIn({ dateTexts }: IncomingRecord): DateTitle[] {
  return dateTexts.flatMap(({ originalLocal, title }) => (title === null ? [] : [{ originalLocal, title }]));
}

/** Only tells the compiler that `become` takes what `of` gives. */
function fact<Value>(said: FactSaid<Value>): FactSaid<Value> {
  return said;
}
