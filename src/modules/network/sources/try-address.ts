// SPDX-License-Identifier: EUPL-1.2
import type { AppContext } from "#platform/http";
import { detailAddress, listAddresses } from "./fetching/addresses.ts";
import { askPolitely } from "./fetching/ask-politely.ts";
import { findListAt } from "./fetching/fetch-all.ts";
import { readListPage } from "./fetching/list-page.ts";
import { type Preview, previewOf } from "./preview.ts";
import { readRecords } from "./reading/read-records.ts";
import { problemInWords } from "./source-words.ts";

export type Tried = { problem: string } | { listAddress: string; preview: Preview; hasMore: boolean };

const mostDetails = 3;

/** Reads the first of what stands at an address, without bringing anything in. */
export async function tryAddress({ var: { installation, t } }: AppContext, address: string): Promise<Tried> {
  const reach = installation.config.fetchReach;
  const found = await findListAt(listAddresses(address), reach);
  if (!("body" in found)) return { problem: problemInWords(found.problem, found.status, t) };
  const list = readListPage(found.body);
  const details = [];
  for (const id of list?.flatIds.slice(0, mostDetails) ?? []) {
    const fetched = await askPolitely(detailAddress(found.listAddress, id), reach);
    if (fetched.is === "new") details.push({ name: "service.json", bytes: fetched.body });
  }
  const files = details.length > 0 ? details : [{ name: new URL(found.listAddress).pathname, bytes: found.body }];
  const reading = readRecords(files, { sourceId: "preview" });
  if (reading.refused) return { problem: problemInWords(reading.refused, null, t) };
  const preview = previewOf(reading.records);
  const total = Math.max(preview.total, list?.count ?? 0);
  return {
    listAddress: found.listAddress,
    preview: { ...preview, total },
    hasMore: (list?.pages ?? 1) > 1 || list?.hasNext === true,
  };
}
