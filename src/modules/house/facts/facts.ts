// SPDX-License-Identifier: EUPL-1.2
import type { Selectable } from "kysely";
import type { FactsTable } from "../tables.ts";

/** What a centre has ready for when it rubs. All of it may be empty: pages then say whom one can ask. */
export type Facts = Omit<Selectable<FactsTable>, "centreId" | "changedAt">;

export const noFacts: Facts = {
  confidantName: "",
  confidantDoes: "",
  confidantReach: "",
  confidantMail: "",
  complaintsName: "",
  complaintsReach: "",
  complaintsSite: "",
  callFirst: "",
  doctorsPost: "",
  crisisLine: "",
  longestNoWeeks: 13,
};
