// SPDX-License-Identifier: EUPL-1.2
import type { Generated, GeneratedAlways } from "kysely";
import type { Temporal } from "temporal-polyfill";

export type CovenantTable = {
  id: Generated<string>;
  regionId: string;
  title: string;
  /** Absent: only the team and its parties read it. */
  shownAt: Temporal.Instant | null;
  formKey: string;
  createdAt: Temporal.Instant;
};
/** A text as it was agreed; it never changes. */
export type CovenantVersionTable = {
  covenantId: string;
  number: number;
  body: string;
  fromOn: string;
  formKey: string;
};
export type CovenantPartyTable = {
  id: Generated<string>;
  covenantId: string;
  organizationId: string;
  promise: Generated<string>;
  promisedOn: string | null;
  signedVersion: number | null;
  signedOn: string | null;
  signedUntil: string | null;
};
export type TableKind = "network" | "managers";
export type NetworkTableTable = {
  id: Generated<string>;
  regionId: string;
  kind: TableKind;
  name: string;
  about: Generated<string>;
  endedOn: string | null;
  formKey: string;
};
export type NetworkTableMemberTable = { tableId: string; organizationId: string };
export type TableMeetingTable = {
  id: Generated<string>;
  tableId: string;
  heldOn: string;
  startsAt: string;
  endsAt: string;
  place: Generated<string>;
  minutes: Generated<string>;
  /** So that a calendar elsewhere sees what is newer. */
  sequence: Generated<number>;
  changedAt: Temporal.Instant;
  cancelledAt: Temporal.Instant | null;
  formKey: string;
};
export type AgendaPointTable = {
  id: Generated<string>;
  meetingId: string;
  /** Who brings it; absent: whoever prepares the meeting. */
  organizationId: string | null;
  title: string;
  note: Generated<string>;
  position: GeneratedAlways<number>;
  formKey: string;
};
export type TableDecisionTable = {
  id: Generated<string>;
  meetingId: string;
  words: string;
  position: GeneratedAlways<number>;
  formKey: string;
};
export type ActionState = "open" | "done" | "letGo";
export type TableActionTable = {
  id: Generated<string>;
  meetingId: string;
  organizationId: string;
  what: string;
  dueOn: string;
  state: Generated<ActionState>;
  line: Generated<string>;
  closedOn: string | null;
  formKey: string;
};
export type LetterAbout = "agenda" | "minutes";
export type MeetingLetterTable = { id: string; meetingId: string; kind: LetterAbout; sentAt: Temporal.Instant };
export type VisitReaders = "everyone" | "organizations";
export type MutualVisitTable = {
  id: Generated<string>;
  regionId: string;
  fromId: string;
  toId: string;
  visitedOn: string;
  struck: Generated<string>;
  next: Generated<string>;
  readers: VisitReaders;
  formKey: string;
};
export type ReferralWayTable = {
  id: Generated<string>;
  regionId: string;
  fromId: string;
  toId: string;
  how: string;
  helps: Generated<string>;
  saidOn: string;
  formKey: string;
};
export type PeerWorkerPageTable = {
  centreId: string;
  language: string;
  intro: string;
  expect: string;
  notExpect: string;
  changedOn: string;
};
export type SupportPollTable = {
  id: Generated<string>;
  regionId: string;
  about: string;
  untilOn: string;
  outcome: Generated<string>;
  madeOn: string;
  sentAt: Temporal.Instant | null;
  formKey: string;
};
export type SupportAnswerTable = {
  id: Generated<string>;
  pollId: string;
  /** Only if it wants to be known. */
  organization: Generated<string>;
  holds: Generated<string>;
  needs: Generated<string>;
  changed: Generated<string>;
  answeredOn: string;
  formKey: string;
};

declare module "#platform/db" {
  interface Schema {
    "region.covenant": CovenantTable;
    "region.covenantVersion": CovenantVersionTable;
    "region.covenantParty": CovenantPartyTable;
    "region.networkTable": NetworkTableTable;
    "region.networkTableMember": NetworkTableMemberTable;
    "region.tableMeeting": TableMeetingTable;
    "region.agendaPoint": AgendaPointTable;
    "region.tableDecision": TableDecisionTable;
    "region.tableAction": TableActionTable;
    "region.meetingLetter": MeetingLetterTable;
    "region.mutualVisit": MutualVisitTable;
    "region.referralWay": ReferralWayTable;
    "region.peerWorkerPage": PeerWorkerPageTable;
    "region.supportPoll": SupportPollTable;
    "region.supportAnswer": SupportAnswerTable;
  }
}
