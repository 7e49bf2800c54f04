// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import type { EntrySummary } from "../entries/entry.ts";
import { costInWords, openingInWords, whereInWords } from "../entries/entry-words.ts";
import { type Reader, readerOf } from "../entries/reader.ts";
import { listEntries } from "../entries/summaries.queries.ts";
import { easiestWayIn } from "../entries/ways-in.ts";
import { askedFor } from "../exports/chosen.ts";
import { addressOf } from "../finding/filter.ts";
import { findEntries } from "../finding/find-entries.queries.ts";
import type { EmbedChoice } from "./embed-choice.ts";

/** An entry as it stands on somebody else's site: a link to its page on ours, and a few lines. */
export type ListedEntry = { url: string; name: string; organization: string | null; lines: string[] };
export type EmbeddedList = { url: string; entries: ListedEntry[] };

export async function listChosen(c: AppContext, { filter, count }: EmbedChoice) {
  const { db, centre } = c.var;
  const reader = readerOf(c);
  const { ids, distancesKm } = await findEntries(db, await askedFor(c, db, filter));
  const entries = await listEntries(db, centre.regionId, ids.slice(0, count), reader.localNow, distancesKm);
  const toHouse = (path: string) => centre.origin + inLanguage(reader.language, path);
  const list: EmbeddedList = {
    url: toHouse(addressOf(filter)),
    entries: entries.map((entry) => toListed(entry, reader, toHouse(`/wegwijzer/${entry.id}`))),
  };
  return { reader, entries, list };
}

function toListed(entry: EntrySummary, reader: Reader, url: string): ListedEntry {
  const { t } = reader;
  const way = easiestWayIn(entry.wayIn);
  const lines = [whereInWords(reader, entry), openingLine(entry, reader)];
  const answers = [way && t(`network:terms.way-in.${way.code}`), costInWords(reader, entry)].filter(Boolean);
  return {
    ...{ url, name: entry.name, organization: entry.organization?.name ?? null },
    lines: [answers.join(". "), ...lines].filter(Boolean).map((line) => `${line}.`),
  };
}

function openingLine({ status, opening }: EntrySummary, reader: Reader): string {
  if (status === "temporarily closed") return reader.t("network:entries.opening.temporarily");
  return opening ? openingInWords(reader, opening) : "";
}
