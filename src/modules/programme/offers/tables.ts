// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** The link behind which a partner tells this centre what it offers. */
export type PartnerDoorTable = {
  id: Generated<string>;
  organizationId: string;
  centreId: string;
  linkVersion: Generated<number>;
  openedAt: Temporal.Instant;
  withdrawnAt: Temporal.Instant | null;
};

export type ProposalTable = {
  id: Generated<string>;
  centreId: string;
  doorId: string;
  /** Absent for something new that nobody said yes to yet. */
  activityId: string | null;
  about: ProposalAbout;
  /** JSON: the checked facts and schedule, and only those that the partner changed. */
  content: string;
  title: string;
  senderName: Generated<string>;
  senderPhone: Generated<string>;
  state: Generated<ProposalState>;
  /** What the partner reads behind its link. */
  answer: Generated<string>;
  formKey: string;
  createdAt: Temporal.Instant;
  answeredAt: Temporal.Instant | null;
};

export type ProposalAbout = "new" | "change" | "end";
export type ProposalState = "new" | "accepted" | "declined";

declare module "#platform/db" {
  interface Schema {
    "programme.partnerDoor": PartnerDoorTable;
    "programme.proposal": ProposalTable;
  }
}
