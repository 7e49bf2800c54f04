// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect } from "vitest";
import type { TestCentre } from "../../../../test/support/centre.ts";
import { type ActivityFacts, addActivity, addOccurrence } from "../../../../test/support/rows.ts";

/** A visitor who reads pages that are there. Each test begins without a programme, on Tuesday 24 November at 11.00. */
export function createReader(centre: TestCentre) {
  const visitor = centre.visitor();
  beforeEach(async () => {
    await centre.superPool.query(
      "delete from programme.activity; delete from spaces.room; delete from network.closed_day",
    );
    centre.forgetPages();
    centre.clock.set("2026-11-24T11:00");
  });
  const read = async (address: string) => {
    const response = await visitor.get(address);
    expect(response.status, address).toBe(200);
    return await response.text();
  };
  return { visitor, read, readText: async (address: string) => textOf(await read(address)) };
}

/** What can be read in a part of a page, without its markup. */
export function textOf(html: string): string {
  return html
    .slice(html.indexOf("<main"), html.indexOf("</main>"))
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ");
}

type DateFacts = ActivityFacts & { startsLocal: string; hours?: number; cancelled?: boolean };

export async function addDate({ superPool, centre }: TestCentre, facts: DateFacts) {
  const activity = await addActivity(superPool, centre, facts);
  const occurrenceId = await addOccurrence(superPool, activity, facts);
  return { ...activity, occurrenceId };
}

export async function takePlaces({ superPool }: TestCentre, occurrenceId: string, placesTaken: number, waiting = 0) {
  await superPool.query("update programme.occurrence set places_taken = $2, waiting = $3 where id = $1", [
    ...[occurrenceId, placesTaken, waiting],
  ]);
}
