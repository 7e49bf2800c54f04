// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import type { House } from "./house.ts";

export type FoundRounds = {
  openRound: string;
  closedRound: string;
  roundStory: string;
  organizer: string;
  ownOpenRound: string;
  ownRound: string;
  ownStory: string;
};

/** Of the house, and of an initiative with a link, a round that is open and one that is closed. Signed in as coordinator. */
export async function addRounds(house: House, page: Page): Promise<FoundRounds> {
  const { centre } = house;
  await house.pool.query(
    `insert into region.initiative (id, centre_id, name, form_key, created_on) values ($1, $1, 'De Proeftuin', $1, '2026-09-01')`,
    [centre.id],
  );
  const ofHouse = await addTwo(house, centre.id, centre.id);
  await page.goto("/doen-we-dat-echt/beginnen");
  await page.getByLabel("Naam van jullie groep").fill("Buurtkamer Zuid");
  await page.getByRole("button", { name: "Maak onze link" }).click();
  const organizer = new URL(page.url()).pathname;
  const own = await one(house, "select id from region.initiative where name = 'Buurtkamer Zuid'", []);
  const ofInitiative = await addTwo(house, own, null);
  return {
    ...{ openRound: ofHouse.open, closedRound: ofHouse.closed, roundStory: ofHouse.story },
    ...{ organizer, ownOpenRound: ofInitiative.open, ownRound: ofInitiative.closed, ownStory: ofInitiative.story },
  };
}

async function addTwo(house: House, initiativeId: string, readBy: string | null) {
  const open = await addRound(house, initiativeId, 0);
  const closed = await addRound(house, initiativeId, 120);
  await house.pool.query(
    `insert into region.asking_outcome (round_id, place, asked_group, face, count)
     values ($1, 1, 'team', 'fully', 4), ($1, 1, 'team', 'hardly', 3), ($1, 1, 'participants', 'mostly', 12),
       ($1, 1, 'participants', 'partly', 5), ($1, 2, 'participants', 'fully', 6), ($1, 2, 'participants', 'partly', 2)`,
    [closed],
  );
  const story = await one(
    house,
    `insert into region.asking_story (round_id, initiative_id, centre_id, place, words, may_show, state)
     values ($1, $2, $3, 1, 'De deur stond open.', true, 'shown') returning id`,
    [closed, initiativeId, readBy],
  );
  return { open, closed, story };
}

/** Around today, or so many days before, and then closed and read by anyone. */
async function addRound(house: House, initiativeId: string, daysAgo: number): Promise<string> {
  return await one(
    house,
    `with round as (insert into region.asking_round (initiative_id, asked_groups, opens_on, closes_on, closed_on, shown_on, form_key)
       select $1, '{participants,team,partners}', current_date - 2 - $2::int, current_date + 20 - $2::int,
         case when $2::int > 0 then current_date - 60 end, case when $2::int > 0 then current_date - 60 end, gen_random_uuid() returning id),
     ten as (insert into region.asking_statement (round_id, place, code) select id, 1, 'open-to-everyone' from round),
     own as (insert into region.asking_statement (round_id, place, words) select id, 2, 'De soep is goed.' from round)
     select id from round`,
    [initiativeId, daysAgo],
  );
}

async function one({ pool }: House, statement: string, values: unknown[]): Promise<string> {
  return (await pool.query<{ id: string }>(statement, values)).rows[0]?.id ?? "";
}
