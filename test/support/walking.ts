// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type pg from "pg";
import { addPersonWithoutRole, addRole } from "./people.ts";
import type { CentreRow } from "./rows.ts";

type Asking = {
  centre: CentreRow;
  personId?: string | null;
  side?: "self" | "family";
  name?: string;
  words?: string;
  kinds?: string[];
};
export type OnTheirWay = { id: string; peerId: string };

/** Someone who walks along with people here. */
export async function addPeer(pool: pg.Pool, centre: CentreRow, name = "Samir"): Promise<string> {
  const id = await addPersonWithoutRole(pool, { name, email: `${name}-${randomUUID()}@team.example`.toLowerCase() });
  await addRole(pool, id, { role: "peerWorker", centre });
  await pool.query(
    `insert into support.peer_profile (person_id, centre_id, name, kinds, is_available, changed_at)
     values ($1, $2, $3, '{peer-coach}', true, now())`,
    [id, centre.id, name],
  );
  await pool.query("insert into support.peer_room (person_id, centre_id, room) values ($1, $2, 8)", [id, centre.id]);
  return id;
}

/** Someone who asked for a peer to walk along; nobody was found yet. */
export async function addRequest(pool: pg.Pool, asking: Asking): Promise<string> {
  const { centre, personId = null, side = "self", name = "Wilg", words = "", kinds = ["peer-coach"] } = asking;
  const id = randomUUID();
  await pool.query(
    `insert into support.request (id, centre_id, person_id, side, name, words, kinds, phone, form_key, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, '06 1234 5678', gen_random_uuid(), now())`,
    [id, centre.id, personId, side, name, words, kinds],
  );
  return id;
}

/** Two people on their way together since 3 September. */
export async function addPath(pool: pg.Pool, asking: Asking & { peerId?: string }): Promise<OnTheirWay> {
  const { centre, personId = null, side = "self" } = asking;
  const peerId = asking.peerId ?? (await addPeer(pool, centre));
  const id = await addRequest(pool, asking);
  await pool.query("update support.request set matched_at = now() where id = $1", [id]);
  await pool.query(
    `insert into support.path (id, centre_id, person_id, side, peer_id, peer_name, began_on)
     values ($1, $2, $3, $4, $5, 'Samir', '2026-09-03')`,
    [id, centre.id, personId, side, peerId],
  );
  await pool.query(
    "insert into support.path_peer (path_id, peer_id, peer_name, from_on) values ($1, $2, 'Samir', '2026-09-03')",
    [id, peerId],
  );
  return { id, peerId };
}
