// SPDX-License-Identifier: EUPL-1.2
import type { EntryFacts, FactName } from "./entry-facts.ts";
import { rowsOfHours, type WeekHours } from "./week-hours.ts";

/** The name of each in HSDS, for the history that goes along with an entry. Places have a history of their own. */
export const fieldNames = {
  name: "name",
  alternateName: "alternate_name",
  description: "description",
  status: "status",
  alert: "alert",
  theme: "attributes",
  wayIn: "attributes",
  applicationProcess: "application_process",
  waitTime: "wait_time",
  cost: "attributes",
  feesDescription: "fees_description",
  audience: "attributes",
  eligibilityDescription: "eligibility_description",
  minimumAge: "minimum_age",
  maximumAge: "maximum_age",
  languages: "languages",
  documents: "required_documents",
  areas: "service_areas",
  activities: "attributes",
  phones: "phones",
  email: "email",
  url: "url",
  contact: "contacts",
  hours: "schedules",
} as const satisfies Record<Exclude<FactName, "places">, string>;

/** A number, an address or a name may have been one person's: of these it only says that they changed. */
const onlyThat: readonly FactName[] = ["phones", "email", "contact"];

export function valueForHistory(facts: EntryFacts, name: keyof typeof fieldNames): string {
  if (onlyThat.includes(name)) return "";
  const value = facts[name];
  if (name === "hours") return hoursForHistory(facts.hours);
  return Array.isArray(value) ? value.join(", ") : String(value ?? "");
}

export function hoursForHistory(hours: WeekHours): string {
  return rowsOfHours(hours)
    .map(({ byday, opensAt, closesAt }) => `${byday} ${opensAt}-${closesAt}`)
    .join("; ");
}
