// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { departFromUsual, listDatesAhead } from "#modules/programme";
import type { Transaction } from "#platform/db";
import { centre } from "./centre.ts";
import type { RoomKey } from "./rooms.ts";

/** The next date of each is for once not as it always is. */
const different: { title: string; room?: RoomKey; hosts?: string[]; notice: string }[] = [
  {
    title: "Repareren en maken",
    room: "kitchen",
    hosts: ["Marek"],
    notice: "In het atelier drogen de schilderijen.",
  },
  { title: "Balkontuin", notice: "Neem handschoenen mee: we doen de rozen." },
];

export async function makeSomeDifferent(
  trx: Transaction,
  idsByTitle: ReadonlyMap<string, string>,
  rooms: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Promise<void> {
  for (const { title, room, hosts, notice } of different) {
    const activityId = idsByTitle.get(title) ?? missing(title);
    const [next] = await listDatesAhead(trx, centre.id, activityId, now);
    const departure = { roomId: room ? (rooms.get(room) ?? missing(room)) : null, hosts: hosts ?? null, notice };
    await departFromUsual(trx, { activityId, occurrenceId: next?.id ?? missing(title) }, departure, {
      tell: "nobody",
      now,
    });
  }
}

function missing(what: string): never {
  throw new Error(`The demo has no ${what} to make different.`);
}
