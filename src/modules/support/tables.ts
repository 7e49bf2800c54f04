// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

/** Whose path it is: somebody's own, or of family and friends. */
export type Side = "self" | "family";
export type Gender = "woman" | "man" | "other";
export type AgeBand = "under-30" | "30-to-55" | "over-55";

export type RequestTable = {
  id: Generated<string>;
  centreId: string;
  /** Who keeps it at a place of their own. */
  personId: Generated<string | null>;
  linkVersion: Generated<number>;
  codeHash: string | null;
  language: Generated<string>;
  side: Side;
  words: Generated<string>;
  kinds: Generated<string[]>;
  name: Generated<string>;
  email: string | null;
  phone: string | null;
  reachWords: Generated<string>;
  notWhen: Generated<string>;
  mayLeaveMessage: Generated<boolean>;
  /** Of the peer worker one would like, like all below until `wishWords`. */
  languages: Generated<string[]>;
  themes: Generated<string[]>;
  neighbourhood: Generated<string>;
  days: Generated<string[]>;
  gender: Gender | null;
  ageBand: AgeBand | null;
  wishWords: Generated<string>;
  writtenBy: Generated<string>;
  askedTeamAt: Temporal.Instant | null;
  waitsForRoomAt: Temporal.Instant | null;
  toldRoomAt: Temporal.Instant | null;
  matchedAt: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
  formKey: string;
  createdAt: Temporal.Instant;
  stillWantedAt: Temporal.Instant | null;
};
export type PeerProfileTable = {
  personId: string;
  centreId: string;
  name: string;
  about: Generated<string>;
  kinds: Generated<string[]>;
  languages: Generated<string[]>;
  themes: Generated<string[]>;
  neighbourhoods: Generated<string[]>;
  days: Generated<string[]>;
  gender: Gender | null;
  ageBand: AgeBand | null;
  isAvailable: Generated<boolean>;
  changedAt: Temporal.Instant;
};
export type PeerRoomTable = {
  personId: string;
  centreId: string;
  room: number;
  isPaused: Generated<boolean>;
  ratherNot: Generated<string[]>;
  ratherNotWords: Generated<string>;
};
export type MatchTable = {
  id: Generated<string>;
  requestId: string;
  centreId: string;
  personId: string | null;
  peerId: string | null;
  peerName: string;
  chosenBy: "asker" | "team";
  askedAt: Temporal.Instant;
  peerAgreedAt: Temporal.Instant | null;
  meeting: Generated<string>;
  metOn: string | null;
  askerYesAt: Temporal.Instant | null;
  /** The peer worker wrote their yes down, at the table. */
  askerYesAtTable: Generated<boolean>;
  peerYesAt: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
  endedBy: "asker" | "peer" | "path" | null;
  formKey: string;
};
export type MatchWordTable = { matchId: string; words: string; at: Temporal.Instant };
/** Has the id of the request that it came from. */
export type PathTable = {
  id: string;
  centreId: string;
  personId: string | null;
  side: Side;
  peerId: string | null;
  peerName: Generated<string>;
  beganOn: string;
  endedOn: string | null;
  keptUntil: string | null;
};
export type PathPeerTable = {
  id: Generated<number>;
  pathId: string;
  peerId: string | null;
  peerName: string;
  fromOn: string;
  untilOn: string | null;
};
export type TallyTable = {
  centreId: string;
  month: string;
  what: string;
  detail: Generated<string>;
  number: Generated<number>;
};

declare module "#platform/db" {
  interface Schema {
    "support.request": RequestTable;
    "support.peerProfile": PeerProfileTable;
    "support.peerRoom": PeerRoomTable;
    "support.match": MatchTable;
    "support.matchWord": MatchWordTable;
    "support.path": PathTable;
    "support.pathPeer": PathPeerTable;
    "support.tally": TallyTable;
  }
}
