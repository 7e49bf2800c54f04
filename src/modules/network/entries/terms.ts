// SPDX-License-Identifier: EUPL-1.2
import { type OwnTaxonomy, ownTerms, type TermCode } from "../terms/own-terms.ts";
import { ownId } from "../terms/term-ids.ts";
import type { EntrySummary } from "./entry.ts";

type Terms = Pick<EntrySummary, "wayIn" | "cost" | "themes" | "audiences">;
type TermRow = { termIds: readonly string[]; asksNothing: boolean | null };

/** What its terms say of an entry, in the order in which we say it; those of others say nothing to us. */
export function termsOf({ termIds: ids, asksNothing }: TermRow): Terms {
  const cost = codesAmong("cost", ids);
  return {
    wayIn: codesAmong("way-in", ids),
    cost: cost.length === 0 && asksNothing ? ["free"] : cost,
    themes: codesAmong("theme", ids),
    audiences: codesAmong("audience", ids),
  };
}

export function codesAmong<Taxonomy extends OwnTaxonomy>(
  taxonomy: Taxonomy,
  ids: readonly string[],
): TermCode<Taxonomy>[] {
  const codes: readonly TermCode<Taxonomy>[] = ownTerms[taxonomy];
  return codes.filter((code) => ids.includes(ownId(`${taxonomy}/${code}`)));
}
