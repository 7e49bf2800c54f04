// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type DrawingTable = {
  regionId: string;
  drawnOf: string;
  offerings: string;
  languages: string[];
  somewhere: string[];
  drawnAt: Temporal.Instant;
};
export type OfferingTable = {
  id: Generated<string>;
  regionId: string;
  /** "GM0479", the id of a neighbourhood, or "region" for what names no place. */
  place: string;
  municipality: string | null;
  activity: string;
  organizationId: string | null;
  /** Of the directory; absent for what stands in a programme. */
  serviceId: string | null;
  /** Whose programme, and its name in an address there. */
  centreId: string | null;
  slug: string | null;
  title: string;
  /** None: for everyone. "some": for whom only words say. */
  audiences: string[];
  audienceWords: string | null;
  languages: string[];
  evening: boolean;
  weekend: boolean;
  checkedOn: string | null;
};
export type Payer =
  | "municipality"
  | "municipalities"
  | "insurer"
  | "fund"
  | "national"
  | "own-income"
  | "volunteers"
  | "unknown";
export type SecuringTable = {
  regionId: string;
  organizationId: string;
  municipality: string;
  activity: string;
  /** Absent: nobody knows. */
  untilOn: string | null;
  payer: Generated<Payer>;
  saidOn: string;
  saidBy: "team" | "keeper";
};
export type CellTable = {
  regionId: string;
  place: string;
  activity: string;
  state: "there" | "double";
  securedUntil: string | null;
};

declare module "#platform/db" {
  interface Schema {
    "region.drawing": DrawingTable;
    "region.offering": OfferingTable;
    "region.securing": SecuringTable;
    /** A cell that is not here is missing. */
    "region.cell": CellTable;
  }
}
