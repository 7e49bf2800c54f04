// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from "node:timers/promises";
import { type Fetching, fetchAddress } from "#platform/fetching";

const mostBytes = 25 * 1024 * 1024;
const withinMs = 30_000;
const pauseMs = 100;

export type Fetched = Awaited<ReturnType<typeof fetchAddress>>;

/** One question at a time, with a breath between two; what did not change is not sent again. */
export async function askPolitely(
  address: string,
  reach: Fetching["reach"],
  etag: string | null = null,
): Promise<Fetched> {
  const fetched = await fetchAddress(address, {
    reach,
    accept: "application/json, text/csv;q=0.8, application/zip;q=0.8, */*;q=0.1",
    etag,
    mostBytes,
    withinMs,
  });
  await wait(reach === "anywhere" ? 0 : pauseMs);
  return fetched;
}
