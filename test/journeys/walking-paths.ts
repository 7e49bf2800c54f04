// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import type { House } from "./house.ts";

export type FoundPaths = { supportPath: string; walkedPath: string; ownPath: string };

/** One on the way with the coordinator, behind a link; and one of the coordinator herself. After `addMatching`. */
export async function addPaths(house: House, page: Page): Promise<FoundPaths> {
  const { pool, centre } = house;
  await page.goto("/vraag");
  await page.getByLabel("Welke naam zeggen we?").fill("Iep");
  await page.getByLabel("Telefoon").fill("06 00 00 00 61");
  await page.getByRole("button", { name: "Vraag om iemand" }).click();
  await page.waitForURL(/verstuurd$/);
  const { rows } = await pool.query<{ asked: string; own: string; noor: string }>(
    `with noor as (select person_id as id from people.role where role = 'coordinator' and centre_id = $1 order by started_at limit 1),
     own as (insert into support.request (centre_id, person_id, side, name, phone, matched_at, form_key, created_at)
       select $1, id, 'self', 'Noor', '06 00 00 00 62', '2026-09-03T10:00Z', gen_random_uuid(), '2026-09-01T10:00Z' from noor
       returning id)
     select request.id as asked, own.id as own, noor.id as noor from support.request, own, noor
     where request.centre_id = $1 and name = 'Iep'`,
    [centre.id],
  );
  const { asked = "", own = "", noor = "" } = rows[0] ?? {};
  await pool.query("update support.request set matched_at = '2026-09-03T10:00Z' where id = $1", [asked]);
  await addPath(house, { id: asked, personId: null, peerId: noor });
  await addPath(house, { id: own, personId: noor, peerId: null });
  const supportPath = new URL(page.url()).pathname.replace("/vraag/", "/traject/");
  return { supportPath, walkedPath: `/team/trajecten/${asked}`, ownPath: `/mijn-plek/traject/${own}` };
}

type Walk = { id: string; personId: string | null; peerId: string | null };

async function addPath({ pool, centre }: House, { id, personId, peerId }: Walk): Promise<void> {
  await pool.query(
    `insert into support.path (id, centre_id, person_id, side, peer_id, peer_name, began_on)
     values ($1, $2, $3, 'self', $4, 'Samir', '2026-09-03')`,
    [id, centre.id, personId, peerId],
  );
  await pool.query(
    "insert into support.path_peer (path_id, peer_id, peer_name, from_on) values ($1, $2, 'Samir', '2026-09-03')",
    [id, peerId],
  );
  await pool.query(
    `insert into support.path_words (path_id, domain, question, words, written_as, writer_id, writer_name, at, form_key)
     values ($1, 'going-along', 'situationNow', 'Ik woon bij mijn zus op de bank.', 'self', null, 'Iep', '2026-11-12T10:00Z', gen_random_uuid()),
       ($1, 'going-along', 'wish', 'Een kamer met een oven, na de intake.', 'peer', $2, 'Samir', '2026-11-12T11:00Z', gen_random_uuid())`,
    [id, peerId],
  );
}
