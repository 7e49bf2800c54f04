// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";

export type Profile = "centre" | "region" | "school" | "group" | "selfHelpNetwork";
export type CentreTable = {
  id: Generated<string>;
  organizationId: string;
  locationId: string;
  regionId: Generated<string>;
  slug: string;
  timeZone: Generated<string>;
  intro: Generated<string>;
  doorNote: Generated<string>;
  profile: Generated<Profile>;
};
export type RegionTable = { id: Generated<string>; name: Generated<string> };
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
    "network.region": RegionTable;
    "network.centre": CentreTable;
    /** Where the house chose otherwise than its profile. */
    "network.partChoice": { centreId: string; part: string; isOn: boolean };
    "network.centreHost": { host: string; centreId: string };
    "network.openingHours": OpeningHoursTable;
    "network.closedDay": { centreId: string; day: string; reason: Generated<string> };
  }
}
