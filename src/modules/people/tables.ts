// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { NotificationKind, NotificationWay } from "./own-place/notification-choice.ts";
import type { RoleName } from "./persons/roles.ts";

/** Who looks after the whole installation: no role at a centre, and no look into one. */
export type OperatorTable = { personId: string; since: Temporal.Instant };

/** What a centre can give to someone without a role of the team: only what a route asks for. */
export type TaskName = "publish" | "moderate" | "approve";
/** Besides coordinators: nobody, one by one in turns, or always two together. */
export type WhoDoes = "coordinators" | "one" | "pairs";

export type PersonTable = {
  id: Generated<string>;
  name: string;
  language: Generated<string>;
  createdAt: Temporal.Instant;
};
export type RoleTable = {
  id: Generated<string>;
  personId: string;
  organizationId: string;
  centreId: string | null;
  role: RoleName;
  startedAt: Temporal.Instant;
  endedAt: Temporal.Instant | null;
  pausedAt: Generated<Temporal.Instant | null>;
  /** For a contact of another organization: the centre that knows them. */
  invitedByCentreId: Generated<string | null>;
};
export type RoleRequestTable = {
  id: Generated<string>;
  personId: string;
  organizationId: string;
  /** Whose coordinators asked, or answer. */
  centreId: string;
  role: RoleName;
  askedBy: "person" | "centre";
  /** As whoever asked wrote it: a coordinator learns no other name before there is a yes. */
  name: string;
  words: string | null;
  createdAt: Temporal.Instant;
  answer: "yes" | "notNow" | null;
  answerWords: string | null;
  answeredAt: Temporal.Instant | null;
};
export type GivenTaskTable = {
  id: Generated<string>;
  centreId: string;
  personId: string;
  /** As the coordinator wrote it. */
  name: string;
  task: TaskName;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant | null;
  acceptedAt: Temporal.Instant | null;
  stoppedAt: Temporal.Instant | null;
  formKey: string;
  createdAt: Temporal.Instant;
};
export type TaskChoiceTable = { centreId: string; task: TaskName; who: WhoDoes; changedAt: Temporal.Instant };
export type FirstOfPairTable = {
  task: TaskName;
  subjectId: string;
  centreId: string;
  personId: string;
  at: Temporal.Instant;
};
/** Someone made a place of their own, or asked for the link that makes one. */
export type PlaceRequestTable = {
  id: Generated<string>;
  formKey: string;
  name: string;
  email: string | null;
  language: Generated<string>;
  personId: string | null;
  createdAt: Temporal.Instant;
};
/** How someone likes to hear of what they keep at their place; without a row it is by mail. */
export type NotificationChoiceTable = {
  personId: string;
  kind: NotificationKind;
  way: NotificationWay;
  changedAt: Temporal.Instant;
};
export type ReadingTable = {
  id: Generated<number>;
  at: Temporal.Instant;
  readerId: string;
  readerName: string;
  readerRole: string;
  centreId: string;
  what: string;
  aboutId: string;
  listOf: string | null;
  onBehalfOf: Generated<string>;
  reason: string | null;
  formKey: string | null;
  salt: Generated<string | null>;
  seal: Generated<Buffer>;
};
export type ReadingChainTable = { centreId: string; place: number; hash: Buffer };
export type ReadingLinkTable = {
  centreId: string;
  place: number;
  at: Temporal.Instant;
  kind: "read" | "cleared" | "forgotten";
  readingId: number | null;
  places: string | null;
  fingerprint: Buffer;
  hash: Buffer;
};
export type ReadingEndTable = { aboutId: string; endedAt: Temporal.Instant; personId: string | null };
export type ConsentTable = {
  id: Generated<string>;
  centreId: string;
  personId: string | null;
  guestId: string | null;
  guestLinkVersion: number | null;
  what: string;
  aboutId: string | null;
  forPersonId: string | null;
  forOrganizationId: string | null;
  forRole: string | null;
  title: string;
  purpose: string;
  forShown: string;
  words: string;
  wordsVersion: number;
  language: string;
  askedAt: Temporal.Instant;
  answerUntil: Temporal.Instant | null;
  givenAt: Temporal.Instant | null;
  givenHow: "in-writing" | "at-the-desk" | "by-phone" | "on-screen" | null;
  givenBy: "self" | "parent-or-guardian" | null;
  heardBy: string | null;
  heardByName: string | null;
  startsAt: Temporal.Instant | null;
  endsAt: Temporal.Instant | null;
  declinedAt: Temporal.Instant | null;
  withdrawnAt: Temporal.Instant | null;
  renewsId: string | null;
  name: string | null;
  email: string | null;
  phone: string | null;
  formKey: Generated<string>;
};

export type DoorDeviceTable = {
  id: Generated<string>;
  centreId: string;
  name: string;
  secretHash: string;
  pairedAt: Temporal.Instant;
  lastUsedOn: string | null;
};

declare module "#platform/db" {
  interface Schema {
    "people.person": PersonTable;
    "people.doorDevice": DoorDeviceTable;
    "people.role": RoleTable;
    "people.operator": OperatorTable;
    "people.roleRequest": RoleRequestTable;
    "people.givenTask": GivenTaskTable;
    "people.taskChoice": TaskChoiceTable;
    "people.firstOfPair": FirstOfPairTable;
    "people.placeRequest": PlaceRequestTable;
    "people.notificationChoice": NotificationChoiceTable;
    "people.reading": ReadingTable;
    "people.readingChain": ReadingChainTable;
    "people.readingLink": ReadingLinkTable;
    "people.readingEnd": ReadingEndTable;
    "people.consent": ConsentTable;
  }
}
