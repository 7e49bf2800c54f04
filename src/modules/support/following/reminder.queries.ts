// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import type { WalkingSide } from "./tables.ts";

const firstHour = 9;
const lastHour = 20;

export type ToRemind = {
  /** Of the contact, the commitment or the look-back. */
  id: string;
  side: WalkingSide;
  day: string;
  pathId: string;
  centreId: string;
  personId: string | null;
  peerId: string | null;
  email: string | null;
  language: string;
  linkVersion: number;
};

/**
 * Who asked for a message about something of tomorrow, where it is now between nine and eight in the evening. What is
 * done, let go or dropped, and what stands on a path that ended, needs none. For the house.
 */
export async function listToRemind(trx: Transaction, now: Temporal.Instant): Promise<ToRemind[]> {
  const { rows } = await sql<ToRemind>`
    select thing.id, asked.side, thing.day, path.id as "pathId", path.centre_id as "centreId",
      path.person_id as "personId", path.peer_id as "peerId", request.email, request.language,
      request.link_version as "linkVersion"
    from (
      select id, path_id, on_day as day, remind_holder, remind_peer from support.contact where outcome is null
      union all
      select id, path_id, due_on, remind_holder, remind_peer from support.commitment
        where due_on is not null and done_on is null and let_go_on is null
      union all
      select id, path_id, planned_on, remind_holder, remind_peer from support.look_back where held_on is null
    ) as thing
    join support.path as path on path.id = thing.path_id and path.ended_on is null
    join support.request as request on request.id = path.id
    join network.centre as centre on centre.id = path.centre_id
    cross join lateral (select ${now}::timestamptz at time zone centre.time_zone as local) as clock
    cross join lateral (values ('holder', thing.remind_holder), ('peer', thing.remind_peer)) as asked (side, wishes)
    where asked.wishes and thing.day = clock.local::date + 1
      and extract(hour from (clock.local)) between ${firstHour} and ${lastHour - 1}
    order by thing.day, thing.id, asked.side`.execute(trx);
  return rows;
}
