// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { isDomain } from "../paths/parts.ts";
import { type LifeDomain, lifeDomains } from "../reference.ts";
import type { ReaderKind } from "./tables.ts";

/** What can be shown to somebody outside. When two people met stays between them. */
export const sharedParts = [...lifeDomains, "commitments", "look-backs", "closing"] as const;
export type SharedPart = (typeof sharedParts)[number];

export type Share = {
  id: string;
  pathId: string;
  parts: SharedPart[];
  readerKind: ReaderKind;
  readerName: string;
  relation: string;
  shownName: string;
  linkVersion: number;
  endedAt: Temporal.Instant | null;
  createdAt: Temporal.Instant;
};

/** In the order of the letter. */
export function readParts(parts: readonly string[]): SharedPart[] {
  return sharedParts.filter((part) => parts.includes(part));
}

/** What there is to choose from: domains in which something stands, and nothing that is kept between two people. */
export function partsToShare(domains: readonly LifeDomain[], hidden: readonly string[]): SharedPart[] {
  const isThere = (part: SharedPart) => !isDomain(part) || domains.includes(part);
  return sharedParts.filter((part) => isThere(part) && !hidden.includes(part));
}

export function domainsIn(parts: readonly SharedPart[]): LifeDomain[] {
  return lifeDomains.filter((domain) => parts.includes(domain));
}

/** "Fatma, mijn zus" */
export function readerInWords({ readerName, relation }: Pick<Share, "readerName" | "relation">): string {
  return relation ? `${readerName}, ${relation}` : readerName;
}
