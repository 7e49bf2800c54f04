// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import type { Language, T, TextKey } from "#platform/i18n";
import type { PartName } from "#platform/parts";
import type { FixedContent } from "./document.ts";

export type PartAsked = {
  centreId: string;
  regionId: string;
  /** Days; both count. */
  period: { from: string; until: string };
  today: string;
  t: T;
  language: Language;
};

/** Something that the platform knows of a house and may stand in a document: numbers and kinds, never persons. */
export type ReleasePart = {
  /** Kept with every document, so it never changes. */
  name: string;
  label: TextKey;
  hint: TextKey;
  /** Only for a house that has this. */
  part?: PartName;
  /** What it says now. Null: nothing in this period, or too little to say it without pointing at somebody. */
  prepare(trx: Transaction, asked: PartAsked): Promise<FixedContent | null>;
};

const offered = new Map<string, ReleasePart>();

/** A module that stands higher offers what it can tell once, at the start. */
export function offerReleasePart(part: ReleasePart): void {
  offered.set(part.name, part);
}

export function findReleasePart(name: string): ReleasePart | undefined {
  return offered.get(name);
}

export function listReleaseParts(parts: ReadonlySet<PartName>): ReleasePart[] {
  return [...offered.values()].filter(({ part }) => part === undefined || parts.has(part));
}
