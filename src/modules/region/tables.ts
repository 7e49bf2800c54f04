// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";

export type RegionMunicipalityTable = {
  regionId: string;
  /** "GM0479", as CBS has it. */
  code: string;
};
export type NeighbourhoodTable = {
  id: Generated<string>;
  regionId: string;
  municipality: string;
  name: string;
  /** The four digits of the postcodes that lie in it. */
  postcodes: string[];
};

declare module "#platform/db" {
  interface Schema {
    /** Which municipalities a region is made of. */
    "region.municipality": RegionMunicipalityTable;
    "region.neighbourhood": NeighbourhoodTable;
  }
}
