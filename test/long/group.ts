// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { addPerson } from "../support/people.ts";
import { type ActivityFacts, addActivity, addCentre, addOccurrence, type CentreRow } from "../support/rows.ts";
import type { Browser } from "./fill-in.ts";
import type { JoinedDate } from "./house.ts";
import { cookieOf } from "./place.ts";
import { ask, postForm } from "./raw-request.ts";
import { type Answer, openForm, send } from "./visitors.ts";

export type Group = JoinedDate & { activityId: string; teamPath: string };

const coordinator = "noor@proeftuin.example";

export async function addHouse(pool: pg.Pool): Promise<CentreRow> {
  const centre = await addCentre(pool, { slug: "proeftuin", name: "De Proeftuin" });
  await addPerson(pool, { name: "Noor", email: coordinator, role: "coordinator", centre });
  return centre;
}

/** An activity on one date, as the team would have added it. */
export async function addGroup(
  pool: pg.Pool,
  centre: CentreRow,
  facts: ActivityFacts,
  startsLocal: string,
): Promise<Group> {
  const { id: activityId, slug } = await addActivity(pool, centre, { capacity: 10, ...facts });
  await pool.query(
    `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes) values ($1, $2, $3, 'Europe/Amsterdam', 120)`,
    [activityId, centre.id, startsLocal],
  );
  const id = await addOccurrence(pool, { id: activityId }, { startsLocal });
  const day = startsLocal.slice(0, 10);
  const teamPath = `/team/programma/${activityId}/datums/${day}`;
  return { id, activityId, teamPath, path: `/programma/${slug}/${day}/aanmelding` };
}

/** Someone leaves an e-mail address, and likes to hear the day before. */
export async function joinByMail(address: string, { path }: JoinedDate, name: string): Promise<Answer> {
  const reach = `${name.toLowerCase()}@post.example`;
  return await send(await openForm(address, path, { name, contact: "email", reach, reminder: "yes" }));
}

/** Asks for a link to sign in, and opens it as it stands in the outbox: nothing has to be sent for that. */
export async function signInFromOutbox(address: string, pool: pg.Pool): Promise<Browser> {
  const headers = { origin: address };
  await ask(address, postForm("/inloggen", [["email", coordinator]], headers));
  const { rows } = await pool.query<{ body: string }>(
    "select body from platform.message where kind = 'sign-in' order by created_at desc limit 1",
  );
  const link = /\/inloggen\/[\w-]+/.exec(rows[0]?.body ?? "")?.[0] ?? "";
  const { headers: answered } = await ask(address, postForm(link, [], headers));
  return { address, cookie: cookieOf([answered["set-cookie"] ?? []].flat()) };
}
