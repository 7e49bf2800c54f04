// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from "#platform/db";
import type { Side } from "../tables.ts";

export type Path = {
  id: string;
  centreId: string;
  personId: string | null;
  side: Side;
  peerId: string | null;
  peerName: string;
  beganOn: string;
  endedOn: string | null;
  keptUntil: string | null;
  /** Under which name the one whose path it is likes to be called. */
  name: string;
  linkVersion: number;
};

/** Somebody at the door of a path that is theirs to open. */
export type Walker = {
  path: Path;
  /** Whose path it is, or who walks along. */
  side: "holder" | "peer";
  /** On whose behalf rows are read and written. */
  actor: Actor;
  /** As they are called here: stands beside what they write. */
  name: string;
  /** Where this path stands for them, in their language, without a slash at the end. */
  base: string;
};
