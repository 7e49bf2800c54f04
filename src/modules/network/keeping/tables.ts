// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type KeepingRuleTable = {
  regionId: string;
  staleDays: Generated<number>;
  unansweredDays: Generated<number>;
  hiddenDays: Generated<number>;
  needsNod: Generated<boolean>;
};
/** Where it is otherwise for one organization than for its region. */
export type KeepingChoiceTable = { organizationId: string; regionId: string; needsNod: boolean };
/** The link behind which an organization keeps its own entries. */
export type KeeperTable = {
  id: Generated<string>;
  regionId: string;
  organizationId: string;
  name: Generated<string>;
  email: string | null;
  language: Generated<string>;
  linkVersion: Generated<number>;
  formKey: string;
  invitedAt: Temporal.Instant;
  lastSeenAt: Temporal.Instant | null;
  remindedOn: string | null;
  withdrawnAt: Temporal.Instant | null;
};
export type ChangeAbout = "new" | "change" | "end" | "organization";
export type ChangeState = "new" | "accepted" | "declined";
export type ProposedChangeTable = {
  id: Generated<string>;
  regionId: string;
  organizationId: string;
  /** Absent for something new that nobody said yes to yet, and for what an organization says of itself. */
  serviceId: string | null;
  about: ChangeAbout;
  content: string;
  title: string;
  state: Generated<ChangeState>;
  /** What the keeper reads behind its link. */
  answer: Generated<string>;
  formKey: string;
  createdAt: Temporal.Instant;
  answeredAt: Temporal.Instant | null;
};
export type WayOfChecking = "keeper" | "visited" | "phoned" | "team";
export type CheckingTable = {
  id: Generated<string>;
  regionId: string;
  serviceId: string;
  checkedOn: string;
  way: WayOfChecking;
  organizationId: string | null;
  centreId: string | null;
  remark: Generated<string>;
  formKey: string;
};
export type WatchedEntryTable = {
  serviceId: string;
  regionId: string;
  seenOn: string;
  staleOn: string | null;
  remindedOn: string | null;
  reminders: Generated<number>;
  unkeptOn: string | null;
  warnedOn: string | null;
  hiddenOn: string | null;
};

declare module "#platform/db" {
  interface Schema {
    "network.keepingRule": KeepingRuleTable;
    "network.keepingChoice": KeepingChoiceTable;
    "network.keeper": KeeperTable;
    "network.proposedChange": ProposedChangeTable;
    "network.checking": CheckingTable;
    "network.watchedEntry": WatchedEntryTable;
  }
}
