// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import type { House } from "./house.ts";

export type FoundRequests = { supportRequest: string; supportRequestId: string; requestForTeam: string };

/** One question behind its link, one at the place of the coordinator, and one whose asker wished the team to look along. */
export async function addRequests({ pool, centre }: House, page: Page): Promise<FoundRequests> {
  const { rows } = await pool.query<{ own: string; team: string }>(
    `with own as (insert into support.request (centre_id, person_id, side, name, words, kinds, phone, not_when, form_key, created_at)
       select $1, person_id, 'self', 'Noor', 'Ik wil leren hoe ik rust neem.', '{buddy}', '06 00 00 00 41', 'Niet op vrijdag',
         gen_random_uuid(), '2026-11-20T10:00Z'
       from people.role where role = 'coordinator' and centre_id = $1 order by started_at limit 1 returning id),
     team as (insert into support.request (centre_id, side, name, words, kinds, phone, asked_team_at, form_key, created_at)
       values ($1, 'family', 'Moeder van drie', 'Ik slaap niet meer.', '{family}', '06 00 00 00 42', '2026-11-21T10:00Z',
         gen_random_uuid(), '2026-11-21T09:00Z') returning id)
     select own.id as own, team.id as team from own, team`,
    [centre.id],
  );
  await page.goto("/vraag");
  await page.getByLabel("Telefoon").fill("06 00 00 00 43");
  await page.getByRole("button", { name: "Vraag om iemand" }).click();
  await page.waitForURL(/verstuurd$/);
  return {
    supportRequest: new URL(page.url()).pathname,
    supportRequestId: rows[0]?.own ?? "",
    requestForTeam: rows[0]?.team ?? "",
  };
}
