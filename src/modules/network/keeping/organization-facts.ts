// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import type { OrganizationFacts } from "../organizations/organization.ts";
import type { Difference } from "./difference.ts";
import type { ChangeOfField } from "./history.commands.ts";

const factNames = ["name", "description", "phone", "email", "website"] as const;
const inHistory = { name: "name", description: "description", phone: "phones", email: "email", website: "website" };
/** A number or an address may be one person's: of these the history only says that they changed. */
const onlyThat: readonly (keyof OrganizationFacts)[] = ["phone", "email"];

export const noOrganization: OrganizationFacts = { name: "", description: "", phone: null, email: null, website: null };

export function factsOf({ name, description, phone, email, website }: OrganizationFacts): OrganizationFacts {
  return { name, description, phone, email, website };
}

/** Only what is otherwise than it stood there: what somebody else changes meanwhile stays. */
export function changedOrganization(before: OrganizationFacts, after: OrganizationFacts): Partial<OrganizationFacts> {
  return Object.fromEntries(changedNames(before, after).map((name) => [name, after[name]]));
}

/** An organization as it stands in the fields of its form. */
export function valuesOfOrganization(facts: OrganizationFacts): TypedValues {
  return Object.fromEntries(factNames.map((name) => [name, facts[name] ?? ""]));
}

/** What would change, in words. */
export function organizationDifferences(before: OrganizationFacts, after: OrganizationFacts, t: T): Difference[] {
  return changedNames(before, after).map((name) => ({
    label: t(`network:keeping.organization.${name}`),
    ...{ now: before[name] ?? "", after: after[name] ?? "" },
  }));
}

export function organizationHistory(before: OrganizationFacts, after: OrganizationFacts): ChangeOfField[] {
  const said = (facts: OrganizationFacts, name: keyof OrganizationFacts) =>
    onlyThat.includes(name) ? "" : (facts[name] ?? "");
  return changedNames(before, after).map((name) => ({
    ...{ field: inHistory[name], before: said(before, name), after: said(after, name) },
  }));
}

function changedNames(before: OrganizationFacts, after: OrganizationFacts) {
  return factNames.filter((name) => (before[name] ?? "") !== (after[name] ?? ""));
}
