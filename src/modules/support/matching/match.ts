// SPDX-License-Identifier: EUPL-1.2
import type { Selectable } from "kysely";
import type { MatchTable } from "../tables.ts";
import type { Proposal } from "./propose.ts";

export type Match = Omit<Selectable<MatchTable>, "formKey">;
/** Somebody with whom it did not go on, and what they wrote about it. */
export type PastMatch = Pick<Match, "peerId" | "peerName" | "endedBy" | "peerAgreedAt"> & { words: string | null };

/** What there is to choose or to answer for whoever asked. */
export type MatchView = {
  open: Match | null;
  /** The newest first. */
  past: readonly PastMatch[];
  proposals: readonly Proposal[];
  /** With whom they themselves stopped and who still has room: asking again is allowed. */
  again: readonly Proposal[];
  asks: {
    /** Since when somebody of the team may look along. */
    teamSince: string | null;
    /** Since when they wish to hear that somebody has room. */
    waitsSince: string | null;
    hasEmail: boolean;
    zone: string;
  };
  /** What they chose just now could not be. */
  refused: "vol" | "al-gekozen" | null;
};

/** Who said no to this request is not asked again; with whom one stopped oneself is not proposed, and can be asked. */
export function leftOutOf(past: readonly PastMatch[], keptApart: readonly string[]) {
  const idsEndedBy = (who: "asker" | "peer") =>
    past.filter(({ endedBy }) => endedBy === who).flatMap(({ peerId }) => peerId ?? []);
  const never = new Set([...idsEndedBy("peer"), ...keptApart]);
  const stopped = new Set(idsEndedBy("asker").filter((id) => !never.has(id)));
  return { never, stopped };
}

export function isBothYes({ askerYesAt, peerYesAt }: Pick<Match, "askerYesAt" | "peerYesAt">): boolean {
  return askerYesAt !== null && peerYesAt !== null;
}
