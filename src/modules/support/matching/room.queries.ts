// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Transaction } from "#platform/db";
import { requestColumns } from "../requests/request.queries.ts";
import { isStillLookedFor } from "../requests/waiting.queries.ts";

/** Houses where somebody waits to hear that there is room. For the house. */
export async function listCentresThatWait(trx: Transaction): Promise<string[]> {
  const centres = await trx
    .selectFrom("support.request")
    .select("centreId")
    .distinct()
    .where("waitsForRoomAt", "is not", null)
    .orderBy("centreId")
    .execute();
  return centres.map(({ centreId }) => centreId);
}

/** Who waits and was not told yet, whoever asked longest ago first. For the house. */
export async function listWhoWaits(trx: Transaction, centreId: string) {
  return await trx
    .selectFrom("support.request as request")
    .select(requestColumns)
    .where("request.centreId", "=", centreId)
    .where("request.waitsForRoomAt", "is not", null)
    .where("request.toldRoomAt", "is", null)
    .where("request.email", "is not", null)
    .where("request.matchedAt", "is", null)
    .where("request.endedAt", "is", null)
    .orderBy("request.createdAt")
    .orderBy("request.id")
    .forUpdate()
    .execute();
}

/** For whom the team was asked to look along and nobody was asked yet. For the house. */
export async function listWhoAskedTeam(trx: Transaction, centreId: string) {
  return await trx
    .selectFrom("support.request as request")
    .select(requestColumns)
    .where("request.centreId", "=", centreId)
    .where("request.askedTeamAt", "is not", null)
    .where(isStillLookedFor)
    .orderBy("request.createdAt")
    .orderBy("request.id")
    .execute();
}

/** How many could still begin at this house, less who was told since and did not choose yet. For the house. */
export async function countFreePlaces(trx: Transaction, centreId: string, since: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ free: string; told: string }>`
    select
      (select coalesce(sum(room.room - (
          select count(*) from (
            select id from support.path where peer_id = profile.person_id and centre_id = ${centreId} and ended_on is null
            union
            select request_id from support.match
              where peer_id = profile.person_id and centre_id = ${centreId} and ended_at is null
          ) as taken)), 0)
        from support.peer_profile as profile join support.peer_room as room using (person_id, centre_id)
        where profile.centre_id = ${centreId} and profile.is_available) as free,
      (select count(*) from support.request
        where centre_id = ${centreId} and told_room_at > ${since} and matched_at is null and ended_at is null) as told`.execute(
    trx,
  );
  const { free = "0", told = "0" } = rows[0] ?? {};
  return Number(free) - Number(told);
}
