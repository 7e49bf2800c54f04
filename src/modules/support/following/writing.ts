// SPDX-License-Identifier: EUPL-1.2
import type { WrittenAs } from "../paths/parts.ts";
import type { Walker } from "../paths/path.ts";
import type { WalkingSide } from "./tables.ts";
import type { Writing } from "./written.commands.ts";

/** As much of a walker as writing needs. */
export type WritesHere = Pick<Walker, "side" | "actor" | "name"> & { path: Pick<Walker["path"], "id" | "centreId"> };

/** Who writes at this door, today. */
export function writingOf({ path, side, actor, name }: WritesHere, writtenAs: WrittenAs, today: string): Writing {
  const writerId = side === "peer" && actor.kind === "person" ? actor.personId : null;
  return { pathId: path.id, writtenAs, writerId, writerName: name, today };
}

/** A message is for whoever asked for it, each for themselves. */
export function remindColumn(side: WalkingSide): "remindHolder" | "remindPeer" {
  return side === "peer" ? "remindPeer" : "remindHolder";
}
