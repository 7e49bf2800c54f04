// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { departFromUsual } from "#modules/programme";
import type { Transaction } from "#platform/db";
import { get, getNextDate, type IdsByTitle } from "./ids.ts";
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
  idsByTitle: IdsByTitle,
  rooms: ReadonlyMap<string, string>,
  now: Temporal.Instant,
): Promise<void> {
  for (const { title, room, hosts, notice } of different) {
    const date = await getNextDate(trx, idsByTitle, title, now);
    const departure = { roomId: room ? get(rooms, room) : null, hosts: hosts ?? null, notice };
    await departFromUsual(trx, date, departure, { tell: "nobody", now });
  }
}
