// SPDX-License-Identifier: EUPL-1.2
import { createHash } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { AgeBand, Gender, Side } from "../tables.ts";

/** What somebody asks for, and whom they would like. */
export type Asked = {
  id: string;
  side: Side;
  kinds: readonly string[];
  languages: readonly string[];
  themes: readonly string[];
  neighbourhood: string;
  days: readonly string[];
  gender: Gender | null;
  ageBand: AgeBand | null;
};
/** A peer worker with room, as the rule looks at them. */
export type Candidate = {
  id: string;
  name: string;
  about: string;
  kinds: readonly string[];
  languages: readonly string[];
  themes: readonly string[];
  neighbourhoods: readonly string[];
  days: readonly string[];
  gender: Gender | null;
  ageBand: AgeBand | null;
  ratherNot: readonly string[];
  /** When somebody was last brought to them; null for who was never asked. */
  lastAskedAt: Temporal.Instant | null;
};
export type Reason =
  | { is: "speaks"; languages: readonly string[] }
  | { is: "offersAll" }
  | { is: "offersSome"; kinds: readonly string[] }
  | { is: "neighbourhood"; name: string }
  | { is: "days"; days: readonly string[] }
  | { is: "themes"; themes: readonly string[] }
  | { is: "gender"; gender: Gender }
  | { is: "ageBand"; ageBand: AgeBand }
  | { is: "hasRoom" };
export type Proposal = Pick<Candidate, "id" | "name" | "about"> & { reasons: readonly Reason[] };

export const mostProposals = 5;

/** Whom somebody may choose from, the likeliest first. The page "zo kiezen we" tells the same in words. */
export function propose(asked: Asked, candidates: readonly Candidate[], leftOut: ReadonlySet<string>): Proposal[] {
  return candidates
    .filter((candidate) => !leftOut.has(candidate.id) && canWalkAlong(asked, candidate))
    .map((candidate) => ({ candidate, ...rankOf(asked, candidate) }))
    .toSorted(compareRanks)
    .slice(0, mostProposals)
    .map(({ candidate: { id, name, about }, reasons }) => ({ id, name, about, reasons }));
}

/** What nothing makes up for. */
function canWalkAlong({ side, kinds, themes, gender }: Asked, candidate: Candidate): boolean {
  if (side === "family" && !candidate.kinds.includes("family")) return false;
  if (kinds.length > 0 && shared(kinds, candidate.kinds).length === 0) return false;
  if (gender !== null && candidate.gender !== gender) return false;
  return shared(themes, candidate.ratherNot).length === 0;
}

function reasonsFor(asked: Asked, candidate: Candidate): Reason[] {
  const languages = shared(asked.languages, candidate.languages);
  const kinds = shared(asked.kinds, candidate.kinds);
  const days = shared(asked.days, candidate.days);
  const themes = shared(asked.themes, candidate.themes);
  const name = candidate.neighbourhoods.find((one) => isSameName(one, asked.neighbourhood));
  const reasons: (Reason | false)[] = [
    languages.length > 0 && { is: "speaks", languages },
    asked.kinds.length > 0 && (kinds.length === asked.kinds.length ? { is: "offersAll" } : { is: "offersSome", kinds }),
    name !== undefined && { is: "neighbourhood", name },
    days.length > 0 && { is: "days", days },
    themes.length > 0 && { is: "themes", themes },
    asked.gender !== null && { is: "gender", gender: asked.gender },
    asked.ageBand !== null && asked.ageBand === candidate.ageBand && { is: "ageBand", ageBand: asked.ageBand },
  ];
  const told = reasons.filter((reason) => reason !== false);
  return told.length > 0 ? told : [{ is: "hasRoom" }];
}

type Rank = { reasons: Reason[]; speaks: number; offersAll: number; wishes: number; askedAt: number; lot: string };

function rankOf(asked: Asked, candidate: Candidate): Rank {
  const reasons = reasonsFor(asked, candidate);
  const count = (...kinds: Reason["is"][]) => reasons.filter(({ is }) => kinds.includes(is)).length;
  return {
    reasons,
    speaks: count("speaks"),
    offersAll: count("offersAll"),
    wishes: count("neighbourhood", "days", "themes", "ageBand"),
    askedAt: candidate.lastAskedAt?.epochMilliseconds ?? 0,
    lot: createHash("sha256").update(`${asked.id} ${candidate.id}`).digest("hex"),
  };
}

/**
 * First who speaks your language, then who offers all you asked for, then of how many other wishes come true. Among
 * equals whoever was asked longest ago; and then a lot that falls another way for each request.
 */
function compareRanks(one: Rank, other: Rank): number {
  return (
    other.speaks - one.speaks ||
    other.offersAll - one.offersAll ||
    other.wishes - one.wishes ||
    one.askedAt - other.askedAt ||
    (one.lot < other.lot ? -1 : 1)
  );
}

function shared(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((one) => others.includes(one));
}

/** "Kogerveld" and "kogerveld " are the same place. */
function isSameName(one: string, other: string): boolean {
  return other.trim() !== "" && plain(one) === plain(other);
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replaceAll(/[\s-]+/g, " ")
    .trim();
}
