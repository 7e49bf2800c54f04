// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { MunicipalityRole } from "./municipalities/roles.ts";

/** A house asks to belong to another region. */
export type JoiningTable = {
  id: Generated<string>;
  regionId: string;
  centreId: string;
  formKey: string;
  askedAt: Temporal.Instant;
  answeredAt: Temporal.Instant | null;
  answer: "yes" | "no" | "withdrawn" | null;
};
/** Who holds its code says something about the map on that day, without an account. */
export type MeetingTable = {
  id: Generated<string>;
  regionId: string;
  centreId: string;
  title: string;
  place: Generated<string>;
  heldOn: string;
  /** "brug-appel-trein" */
  code: string;
  formKey: string;
  createdAt: Temporal.Instant;
};
/** Which organization of the directory is the municipality itself. */
export type MunicipalityDeskTable = { regionId: string; municipality: string; organizationId: string };
export type MunicipalityLineTable = {
  id: Generated<string>;
  regionId: string;
  municipality: string;
  role: MunicipalityRole;
  doneOn: string;
  words: string;
  /** Where the municipality itself wrote it. */
  organizationId: string | null;
  saidBy: string;
  formKey: string;
  takenBackAt: Temporal.Instant | null;
};

declare module "#platform/db" {
  interface Schema {
    "region.joining": JoiningTable;
    "region.meeting": MeetingTable;
    "region.municipalityDesk": MunicipalityDeskTable;
    "region.municipalityLine": MunicipalityLineTable;
  }
}
