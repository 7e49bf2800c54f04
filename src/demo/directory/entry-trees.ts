// SPDX-License-Identifier: EUPL-1.2
import type { DirectoryTree } from "#modules/network";
import { addDays } from "#platform/clock";
import type { DemoEntry, DemoOrganization, DemoSchedule, SeasonalSchedule } from "./entry.ts";
import { languagesOf } from "./languages.ts";
import { contactsOf, phonesOf } from "./place-trees.ts";

const units = {
  bed: { name: "Bedden", scheme: "UCUM", identifier: "{bed}", uri: "https://unitsofmeasure.org/ucum" },
  seat: { name: "Plekken", scheme: "UCUM", identifier: "{seat}", uri: "https://unitsofmeasure.org/ucum" },
};

type Context = {
  today: string;
  organization: DemoOrganization;
  placeIds: ReadonlyMap<string, string>;
  unitIds: Record<keyof typeof units, string>;
};

export function entryTree(entry: DemoEntry, context: Context): object {
  const { today, organization } = context;
  const { checkedWeeksAgo } = entry;
  const checked = checkedWeeksAgo === undefined ? null : addDays(today, -7 * checkedWeeksAgo);
  return {
    ...{ name: entry.name, description: entry.description, status: "active" },
    ...entry.facts,
    ...(checked ? { assured_date: checked, assurer_email: organization.email } : {}),
    last_modified: `${checked ?? addDays(today, -400)}T09:30:00.000Z`,
    schedules: schedulesOf(entry.schedules, today),
    phones: phonesOf(entry.phones),
    contacts: contactsOf(entry.contacts),
    languages: languagesOf(entry.languages),
    cost_options: entry.costs,
    required_documents: entry.documents,
    service_areas: entry.areas,
    funding: entry.funding?.map((source) => ({ source })),
    additional_urls: entry.urls,
    capacities: capacitiesOf(entry, context),
    service_at_locations: entry.at?.map(({ place, schedules, phones, contacts, areas, ...more }) => ({
      ...more,
      location: { id: context.placeIds.get(place) },
      schedules: schedulesOf(schedules, today),
      phones: phonesOf(phones),
      contacts: contactsOf(contacts),
      service_areas: areas,
    })),
    metadata: changesOf(entry, today),
  };
}

function unitTree(unit: keyof typeof units, id: string): DirectoryTree {
  return { id, ...units[unit] };
}

function schedulesOf(schedules: readonly (DemoSchedule | SeasonalSchedule)[] = [], today: string) {
  return schedules.map((one) => (isSeasonal(one) ? during(one, today) : one));
}

function isSeasonal(one: DemoSchedule | SeasonalSchedule): one is SeasonalSchedule {
  return one.weeks !== undefined;
}

function during({ weeks: [from, until], schedule }: SeasonalSchedule, today: string) {
  return { ...schedule, valid_from: addDays(today, 7 * from), valid_to: addDays(today, 7 * until) };
}

function capacitiesOf({ capacity }: DemoEntry, { today, unitIds }: Context) {
  if (!capacity) return [];
  const { unit, ...amounts } = capacity;
  return [{ ...amounts, updated: `${today}T06:00:00.000Z`, unit: unitTree(unit, unitIds[unit]) }];
}

function changesOf({ changes = [] }: DemoEntry, today: string) {
  return changes.map(({ weeksAgo, field, from, to, by }) => ({
    resource_type: "service",
    last_action_date: addDays(today, -7 * weeksAgo),
    last_action_type: "update",
    field_name: field,
    previous_value: from,
    replacement_value: to,
    updated_by: by,
  }));
}
