// SPDX-License-Identifier: EUPL-1.2
import { type DirectoryRows, flatten, ownId } from "#modules/network";
import { alike } from "./alike.ts";
import { around } from "./around.ts";
import type { DemoOrganization, DemoPlace } from "./entry.ts";
import { entryTree } from "./entry-trees.ts";
import { identified } from "./identified.ts";
import { letters } from "./letters.ts";
import { listening } from "./listening.ts";
import { money } from "./money.ts";
import { neighbourhood } from "./neighbourhood.ts";
import { night } from "./night.ts";
import { known } from "./partners.ts";
import { contactsOf, phonesOf, placeTree } from "./place-trees.ts";
import { type PlaceKey, places } from "./places.ts";
import { termsOfEntry, termsOfPlace } from "./term-rows.ts";
import { together } from "./together.ts";

export const organizations: readonly DemoOrganization[] = [
  ...known,
  ...money,
  ...night,
  ...listening,
  ...neighbourhood,
  ...letters,
  ...together,
  ...alike,
  ...around,
];

/** The ids of what the programme has too: an organization and its place. */
export type KnownIds = ReadonlyMap<string, { organizationId: string; locationId: string }>;

/** The rows of the whole directory, around this day. */
export function directoryRows(knownIds: KnownIds, today: string): DirectoryRows {
  const placeIds = new Map(
    Object.keys(places).map((key) => [key, knownIds.get(key)?.locationId ?? ownId(`demo/place/${key}`)]),
  );
  const unitIds = { bed: ownId("demo/unit/bed"), seat: ownId("demo/unit/seat") };
  const idOf = (key: string) => idOfOrganization(knownIds, key);

  const rows: DirectoryRows = new Map();
  for (const organization of organizations) {
    const programs = organization.programs?.map((program) => withId("program", program.name, program));
    const tree = identified(`organization/${organization.key}`, {
      id: idOf(organization.key),
      ...factsOf(organization),
      ...(organization.partOf ? { parent_organization_id: idOf(organization.partOf) } : {}),
      programs,
      locations: placesOf(organization).map(([key, place]) => placeTree(key, place, placeIds.get(key))),
      services: organization.entries.map((entry) => ({
        id: idOfEntry(entry.key),
        ...entryTree(entry, { today, organization, placeIds, unitIds }),
        ...(entry.program ? { program: programs?.find(({ name }) => name === entry.program) } : {}),
      })),
    });
    flatten("organization", tree, rows);
  }
  rows.set("attribute", [
    ...organizations.flatMap(({ entries }) => entries).flatMap((entry) => termsOfEntry(idOfEntry(entry.key), entry)),
    ...Object.entries(places).flatMap(([key, place]) => termsOfPlace(placeIds.get(key) ?? "", place)),
  ]);
  return rows;
}

export function idOfEntry(key: string): string {
  return ownId(`demo/service/${key}`);
}

export function idOfOrganization(knownIds: KnownIds, key: string): string {
  return knownIds.get(key)?.organizationId ?? ownId(`demo/organization/${key}`);
}

export const confidentialPlaces = Object.entries<DemoPlace>(places).flatMap(([key, { isConfidential }]) =>
  isConfidential ? [ownId(`demo/place/${key}`)] : [],
);

function factsOf({ name, description, email, website, urls, funding, identifiers, facts, ...more }: DemoOrganization) {
  return {
    ...{ name, description, email, website, ...facts },
    phones: phonesOf(more.phones),
    contacts: contactsOf(more.contacts),
    additional_websites: urls,
    funding: funding?.map((source) => ({ source })),
    organization_identifiers: identifiers,
  };
}

function placesOf({ key }: DemoOrganization): [PlaceKey, DemoPlace][] {
  return (Object.entries(places) as [PlaceKey, DemoPlace][]).filter(([, place]) => place.of === key);
}

function withId<Facts extends object>(kind: string, name: string, facts: Facts) {
  return { id: ownId(`demo/${kind}/${name}`), ...facts };
}
