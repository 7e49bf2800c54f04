// SPDX-License-Identifier: EUPL-1.2
import type { AppContext } from "#platform/http";
import { readFilter } from "../finding/filters.ts";
import { visitorOf } from "../finding/visitor.ts";
import { findResults } from "./results.ts";
import type { TriedInProgramme } from "./try-out.pages.tsx";

/** What a visitor would find now. */
export async function tryProgramme(c: AppContext, words: string): Promise<TriedInProgramme> {
  const visitor = visitorOf(c);
  const asked = readFilter(new URLSearchParams({ q: words }));
  const results = await findResults(c.var.db, c.var.centre.id, { visitor, asked, from: visitor.localNow });
  return { visitor, results, first: results.dates };
}
