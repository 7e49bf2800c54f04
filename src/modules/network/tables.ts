// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";

export type OrganizationTable = {
  id: Generated<string>;
  name: string;
  alternateName: string | null;
  description: Generated<string>;
  email: string | null;
  website: string | null;
};
export type LocationTable = {
  id: Generated<string>;
  organizationId: string | null;
  locationType: Generated<"physical" | "postal" | "virtual">;
  name: string;
  description: Generated<string>;
  transportation: string | null;
  latitude: number | null;
  longitude: number | null;
};
export type AddressTable = {
  id: Generated<string>;
  locationId: string;
  address1: string;
  address2: string | null;
  city: string;
  postalCode: Generated<string>;
  country: Generated<string>;
  addressType: Generated<"physical" | "postal" | "virtual">;
};
export type PhoneTable = {
  id: Generated<string>;
  organizationId: string | null;
  locationId: string | null;
  number: string;
  description: string | null;
};
export type Profile = "centre" | "region" | "school" | "group" | "selfHelpNetwork";
export type CentreTable = {
  id: Generated<string>;
  organizationId: string;
  locationId: string;
  slug: string;
  timeZone: Generated<string>;
  intro: Generated<string>;
  doorNote: Generated<string>;
  profile: Generated<Profile>;
};
export type OpeningHoursTable = {
  id: Generated<string>;
  centreId: string;
  /** ISO 8601: 1 is Monday. */
  weekday: number;
  /** "10:00" */
  opensAt: string;
  closesAt: string;
};

declare module "#platform/db" {
  interface Schema {
    "network.organization": OrganizationTable;
    "network.location": LocationTable;
    "network.address": AddressTable;
    "network.phone": PhoneTable;
    "network.centre": CentreTable;
    /** Where the house chose otherwise than its profile. */
    "network.partChoice": { centreId: string; part: string; isOn: boolean };
    "network.centreHost": { host: string; centreId: string };
    "network.openingHours": OpeningHoursTable;
    "network.closedDay": { centreId: string; day: string; reason: Generated<string> };
  }
}
