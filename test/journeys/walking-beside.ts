// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import type { House } from "./house.ts";

export type FoundBeside = {
  besidePath: string;
  besideWalked: string;
  besideShare: string;
  besideShared: string;
  besideGuestShare: string;
  roundTable: string;
};

/**
 * The coordinator is on a path of her own at her own place, and walks along with somebody: with a part that is shared,
 * a round table, somebody who asks her to take over, and what she wrote for herself.
 */
export async function addBeside(house: House, page: Page, supportPath: string): Promise<FoundBeside> {
  const besidePath = await addOwnPath(house);
  const { besideWalked, roundTable } = await addWalked(house);
  const besideGuestShare = await share(page, supportPath, "Samen naar een instantie");
  const besideShare = await share(page, `/mijn-plek/traject/${besidePath}`, "Vrije tijd");
  const address = await page.locator(".code").innerText();
  const besideShared = new URL(address).pathname;
  return { besidePath, besideWalked, roundTable, besideGuestShare, besideShare, besideShared };
}

async function share(page: Page, path: string, part: string): Promise<string> {
  await page.goto(`${path}/delen`);
  await page.getByLabel(part).check();
  await page.getByLabel("Eén mens").check();
  await page.getByLabel("Hoe heet die?").fill("Fatma");
  await page.getByRole("button", { name: "Ja, dit deel ik" }).click();
  await page.waitForURL(/shared$/);
  return new URL(page.url()).pathname;
}

const aPath = `insert into support.request (centre_id, person_id, side, name, words, kinds, phone, matched_at, form_key, created_at)
  values ($1, $2, 'self', $3, 'Ik wil weer tekenen.', '{buddy}', '06 00 00 00 51', '2026-09-03T10:00Z', gen_random_uuid(),
    '2026-09-01T10:00Z') returning id`;

async function addOwnPath({ pool, centre }: House): Promise<string> {
  const noor = await findNoor({ pool, centre });
  const { rows } = await pool.query<{ id: string }>(
    `with asked as (${aPath})
     insert into support.path (id, centre_id, person_id, side, peer_name, began_on)
     select id, $1, $2, 'self', 'Samir', '2026-09-03' from asked returning id`,
    [centre.id, noor, "Noor"],
  );
  const id = rows[0]?.id ?? "";
  await pool.query(
    `insert into support.path_words (path_id, domain, question, words, written_as, writer_name, at, form_key)
     values ($1, 'leisure', 'wish', 'Ik wil weer tekenen.', 'self', 'Noor', '2026-09-04T10:00Z', gen_random_uuid())`,
    [id],
  );
  await pool.query(
    `insert into support.handing_over (path_id, centre_id, from_name, to_name, words, asked_at, peer_yes_at, form_key)
     values ($1, $2, 'Samir', 'Wies', 'Ik ben een maand weg.', '2026-11-23T10:00Z', '2026-11-23T11:00Z', gen_random_uuid())`,
    [id, centre.id],
  );
  await pool.query(
    `insert into support.round_table (centre_id, path_id, about, on_day, made_by_name, names, asked_at, form_key)
     values ($1, $2, 'De brief van de verhuurder', '2026-11-27', 'Samir', 'Fatma', '2026-11-23T10:00Z', gen_random_uuid())`,
    [centre.id, id],
  );
  return id;
}

async function addWalked({ pool, centre }: House): Promise<{ besideWalked: string; roundTable: string }> {
  const noor = await findNoor({ pool, centre });
  const { rows } = await pool.query<{ id: string }>(
    `with asked as (${aPath})
     insert into support.path (id, centre_id, side, peer_id, peer_name, began_on)
     select id, $1, 'self', $4, 'Noor', '2026-09-03' from asked returning id`,
    [centre.id, null, "Wilg", noor],
  );
  const { rows: tables } = await pool.query<{ id: string }>(
    `insert into support.round_table (centre_id, about, on_day, made_by, made_by_name, names, form_key)
     values ($1, 'Geen plek om te slapen', '2026-11-24', $2, 'Noor', 'Fatma', gen_random_uuid()) returning id`,
    [centre.id, noor],
  );
  await pool.query(
    `with promised as (insert into support.round_table_commitment (round_table_id, what, who, due_on, form_key, made_at)
       values ($1, 'belt de opvang', 'Fatma', '2026-11-27', gen_random_uuid(), '2026-11-24T10:00Z')),
     line as (insert into support.difference_line (centre_id, person_id, after, words, written_on, form_key)
       values ($2, $3, 'meeting', 'Samen naar het loket, en toen lukte het.', '2026-11-20', gen_random_uuid()))
     insert into support.reflection (person_id, centre_id, touched, form_key, written_at)
     values ($3, $2, 'De stilte aan het eind.', gen_random_uuid(), '2026-11-20T10:00Z')`,
    [tables[0]?.id, centre.id, noor],
  );
  return { besideWalked: rows[0]?.id ?? "", roundTable: tables[0]?.id ?? "" };
}

async function findNoor({ pool, centre }: Pick<House, "pool" | "centre">): Promise<string | undefined> {
  const { rows } = await pool.query<{ id: string }>(
    "select person_id as id from people.role where role = 'coordinator' and centre_id = $1 order by started_at limit 1",
    [centre.id],
  );
  return rows[0]?.id;
}
