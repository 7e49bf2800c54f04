// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { addPerson } from "../support/people.ts";
import type { House } from "./house.ts";

export const eightPeople = ["Iep", "Wilg", "Berk", "Linde", "Els", "Spar", "Vlier", "Hulst"];

/** One request each, and a path of it with Noor, who coordinates and walks along. In the order of their names. */
export async function addPeopleWalked({ pool, centre }: House): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `with noor as (select person_id as id from people.role where role = 'coordinator' and centre_id = $1 order by started_at limit 1),
     asked as (insert into support.request (centre_id, side, name, phone, matched_at, form_key, created_at)
       select $1, 'self', name, '06 00 00 00 71', '2026-09-03T10:00Z', gen_random_uuid(), '2026-09-01T10:00Z'
       from unnest($2::text[]) as name returning id, name),
     path as (insert into support.path (id, centre_id, side, peer_id, peer_name, began_on)
       select asked.id, $1, 'self', noor.id, 'Noor', '2026-09-03' from asked, noor)
     select id from asked order by array_position($2::text[], name)`,
    [centre.id, eightPeople],
  );
  return rows.map(({ id }) => id);
}

/** Another peer worker with room, whom one can ask. */
export async function addPeerWithRoom({ pool, centre }: House, name: string): Promise<void> {
  const id = await addPerson(pool, { name, email: `${randomUUID()}@team.example`, role: "peerWorker", centre });
  await pool.query(
    `insert into support.peer_profile (person_id, centre_id, name, is_available, changed_at) values ($1, $2, $3, true, now())`,
    [id, centre.id, name],
  );
}

export const secret = "Mijn broer mag dit niet weten.";

/** Wilg asked on the page, and is on the way with Samir: with a secret, and where Wilg reads it. */
export async function addPathOfWilg({ pool, centre }: House, page: Page): Promise<{ path: string; own: string }> {
  await page.goto("/vraag");
  await page.getByLabel("Welke naam zeggen we?").fill("Wilg");
  await page.getByLabel("Telefoon").fill("06 00 00 00 72");
  await page.getByRole("button", { name: "Vraag om iemand" }).click();
  await page.waitForURL(/verstuurd$/);
  const own = new URL(page.url()).pathname.replace("/vraag/", "/traject/");
  const samir = await addPerson(pool, { name: "Samir", email: "samir@team.example", role: "peerWorker", centre });
  const { rows } = await pool.query<{ id: string }>(
    `with asked as (update support.request set matched_at = now() where name = 'Wilg' returning id),
     path as (insert into support.path (id, centre_id, side, peer_id, peer_name, began_on)
       select id, $1, 'self', $2, 'Samir', '2026-09-03' from asked)
     select id from asked`,
    [centre.id, samir],
  );
  const path = rows[0]?.id ?? "";
  await pool.query(
    `insert into support.path_words (path_id, domain, question, words, written_as, writer_name, at, form_key)
     values ($1, 'social', 'situationNow', $2, 'self', 'Wilg', '2026-11-12T10:00Z', gen_random_uuid())`,
    [path, secret],
  );
  return { path, own };
}
