// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import { addConsents } from "./consents.ts";
import { addDate } from "./dates.ts";
import { addDirectorySources } from "./directory-sources.ts";
import { addFullEntry } from "./full-entry.ts";
import { type House, openHouse } from "./house.ts";
import { startInstallation } from "./installation.ts";
import { addKeeping } from "./keeping.ts";
import { addOffers } from "./offering.ts";
import { type Found, receiptNumber } from "./pages.ts";
import { addCells } from "./region-cells.ts";
import { addCooperation } from "./region-cooperation.ts";
import { addSecuredDoing } from "./region-map.ts";
import { addMeeting } from "./region-meeting.ts";
import { addReleases } from "./releases.ts";
import { addRounds } from "./rounds.ts";
import { addRubs } from "./rubbing.ts";
import { signUpAs } from "./signing-up.ts";
import { addStories } from "./stories.ts";
import { findTemplate } from "./template.ts";
import { addBeside } from "./walking-beside.ts";
import { addFollowing } from "./walking-following.ts";
import { addHours } from "./walking-hours.ts";
import { addMatching } from "./walking-matching.ts";
import { addPaths } from "./walking-paths.ts";
import { addRequests } from "./walking-requests.ts";
import { joinInEveryWay } from "./ways-of-joining.ts";

const agendaFile = join(import.meta.dirname, "../fixtures/agendas/google-weekly-with-overrides.ics");

type Session = NonNullable<Exclude<BrowserContextOptions["storageState"], string>>;
export type Furnished = House & { found: Found; coordinator: Session };

/** A house in which every page has something to show. */
export async function furnish(browser: Browser): Promise<Furnished> {
  const house = await openHouse(await startInstallation(findTemplate()));
  const { activityId, partnerId, roomId } = await addRows(house);
  const written = { ...(await addSources(house, partnerId)), news: await addNews(house) };
  const context = await browser.newContext({ baseURL: house.address });
  const page = await context.newPage();
  const signUp = await signUpToCall(page, "Vlinder");
  const waiting = await signUpToCall(page, "Mus");
  const consents = await addConsents(house, activityId);
  const ways = await joinInEveryWay(house, page);
  await house.signIn(page, "coordinator");
  const coordinator = await context.storageState();
  const agenda = await bringAgendaIn(page);
  const desk = await useTheDesk(page, activityId);
  const offers = await addOffers(house, page);
  const rubs = await addRubs(house, page);
  const releases = await addReleases(house, page);
  const rounds = await addRounds(house, page);
  const entries = await addFullEntry(house);
  const kept = { ...(await addKeeping(house, page)), ...(await addDirectorySources(house)) };
  await addSecuredDoing(house, kept.organizationId, "buddy");
  for (const organizationId of [kept.organizationId, house.centre.organizationId]) {
    await addSecuredDoing(house, organizationId, "leisure");
  }
  const cells = await addCells(house, kept.organizationId);
  const meeting = await addMeeting(house, kept.organizationId);
  const cooperation = await addCooperation(house, kept);
  const matching = await addMatching(house);
  const requests = await addRequests(house, page);
  const paths = await addPaths(house, page);
  const following = await addFollowing(house, paths);
  const hours = await addHours(house);
  const beside = await addBeside(house, page, paths.supportPath);
  const story = await addStories(house);
  const hostId = await beginApp(house, page);
  await context.close();
  const found = {
    activityId,
    partnerId,
    roomId,
    signUp,
    waiting,
    signIn: "/inloggen/abc",
    agenda,
    ...written,
    ...desk,
    ...consents,
    ...offers,
    ...rubs,
    ...rounds,
    ...releases,
    ...cooperation,
    ...entries,
    ...kept,
    ...cells,
    ...meeting,
    ...matching,
    ...requests,
    ...paths,
    ...following,
    ...hours,
    ...beside,
    ...ways,
    story,
    hostId,
  };
  return { ...house, found, coordinator };
}

/** The coordinator begins with an app, so that its page shows; and who stands at the desk. */
async function beginApp({ pool }: House, page: Page): Promise<string> {
  await page.goto("/mijn-plek/beveiliging");
  await page.getByRole("button", { name: "Koppel een app" }).click();
  const { rows } = await pool.query<{ personId: string }>(
    `select person_id as "personId" from people.role where role = 'host' order by id limit 1`,
  );
  return rows[0]?.personId ?? "";
}

async function addRows(house: House) {
  const { pool, centre } = house;
  const inloop = { slug: "inloop", title: "Open inloop", summary: "Koffie, thee en een stoel voor wie wil." };
  await addDate(house, inloop, { startsLocal: "2026-11-25T10:00", hours: 7 });
  const walk = { slug: "wandelen", title: "Rondje haven", kind: "sport", placeKind: "outside", audience: "Jongeren" };
  await addDate(house, walk, { startsLocal: "2026-11-24T14:00" });
  const drawing = { slug: "tekenen", title: "Tekenen", kind: "creative", capacity: 1, access: ["wheelchair"] };
  const { activityId } = await addDate(house, drawing, { startsLocal: "2026-11-25T14:00" });
  await pool.query(
    `with receipt as (insert into site.erasure (centre_id, number, asked_by, erased_on, form_key)
       values ($1, $2, 'guest', '2026-11-20', gen_random_uuid()) returning id)
     insert into site.erasure_line select id, 0, 'programme.sign_up', 1, 0 from receipt`,
    [centre.id, receiptNumber],
  );
  await pool.query(
    `insert into site.agreed_record (centre_id, version, agreed_at, own_text_nl, lines_nl, lines_en, form_key)
     values ($1, 1, '2026-11-20T09:00Z', 'Foto’s maken we niet.', array[E'Wie\nAanmelding\nTot de dag erna.'], array[E'Who\nSign-up\nUntil the next day.'], gen_random_uuid())`,
    [centre.id],
  );
  await pool.query("insert into network.closed_day (centre_id, day, reason) values ($1, '2026-12-25', 'Kerst')", [
    centre.id,
  ]);
  await pool.query(
    `insert into site.page (centre_id, slug, language, title, body, changed_at)
     values ($1, 'over-ons', 'nl', 'Over ons', E'## Wie\\n\\n- Noor\\n- Joke\\n\\nLees [het programma](/programma).', now()),
       ($1, 'huisregels', 'nl', 'Zo doen wij', 'Wij vragen eerst.', now())`,
    [centre.id],
  );
  const partner = await insert(house, "insert into network.organization (name) values ('De Buren') returning id", []);
  const room = "insert into spaces.room (centre_id, name, seats) values ($1, 'De keuken', 8) returning id";
  return { activityId, partnerId: partner, roomId: await insert(house, room, [centre.id]) };
}

/** One that waits for its first yes, and one that used to come in. */
async function addSources(house: House, partnerId: string) {
  const columns = "centre_id, organization_id, name, url, every_hours, created_at, next_at, form_key";
  const values = "$1, $2, $3, $4, 6, '2026-11-24T10:00Z', '2026-11-24T16:00Z', gen_random_uuid()"; // by the clock of the house
  const waiting = await insert(
    house,
    `insert into programme.source (${columns}, waiting_content) values (${values}, convert_to($5, 'UTF8')) returning id`,
    [house.centre.id, partnerId, "De Buren", "https://buren.example/a.ics", readFileSync(agendaFile, "utf8")],
  );
  const failing = await insert(
    house,
    `insert into programme.source (${columns}, accepted_at, succeeded_at, problem, failures, failing_since)
     values (${values}, '2026-11-24T10:00Z', '2026-11-24T10:00Z', 'tooSlow', 2, '2026-11-24T10:00Z') returning id`,
    [house.centre.id, partnerId, "De bieb", "https://bieb.example/a.ics"],
  );
  return { newSource: `/beheer/bronnen/${waiting}`, sourceWithProblem: `/beheer/bronnen/${failing}` };
}

async function addNews(house: House): Promise<string> {
  const id = await insert(
    house,
    `insert into site.news (centre_id, slug, published_at, created_at, changed_at, form_key)
     values ($1, 'de-koelkast', '2026-11-23T09:00:00Z', now(), now(), gen_random_uuid()) returning id`,
    [house.centre.id],
  );
  await house.pool.query(
    `insert into site.news_text (news_id, centre_id, language, title, body)
     values ($1, $2, 'nl', 'De koelkast is er', E'Hij staat in de keuken.\\n\\n## Dank\\n\\n- Noor\\n- Joke')`,
    [id, house.centre.id],
  );
  return `/beheer/nieuws/${id}`;
}

async function insert({ pool }: House, statement: string, values: string[]): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(statement, values);
  return rows[0]?.id ?? "";
}

async function signUpToCall(page: Page, name: string): Promise<string> {
  await page.goto("/programma/tekenen/2026-11-25/aanmelding");
  await page.getByLabel("Ja, bel mij").check();
  await page.getByLabel("E-mail of telefoonnummer").fill("06 00 00 00 01");
  await signUpAs(page, name);
  return page.url();
}

async function bringAgendaIn(page: Page): Promise<string> {
  await page.goto("/team/binnenhalen");
  await page.getByLabel("Het bestand", { exact: true }).setInputFiles(agendaFile);
  await page.getByRole("button", { name: "Kijk wat er gebeurt" }).click();
  await page.waitForURL(/binnenhalen\/[0-9a-f-]{36}$/);
  return page.url();
}

/** Someone is signed up at the desk, someone likes to be met, and somebody waits for them. */
async function useTheDesk(page: Page, activityId: string) {
  await page.goto(`/team/programma/${activityId}/datums/2026-11-25/aanmelding`);
  await page.getByLabel("Hoe mogen we je noemen?").fill("Uil");
  await page.getByRole("button", { name: "Zet op de wachtlijst" }).click();
  await page.waitForURL(/briefje/);
  const slip = page.url();
  await page.goto("/programma/wandelen/2026-11-24/ik-kom");
  await page.getByLabel("Hoe mogen we je noemen?").fill("Egel");
  await page.getByRole("button", { name: "Wacht op mij" }).click();
  await page.waitForURL(/\/w\//);
  const arrival = page.url();
  await page.goto("/team/vandaag/wachten");
  await page.getByLabel("Naam van wie wacht").fill("Joke");
  await page.getByRole("button", { name: "Maak een link" }).click();
  await page.waitForURL(/wachten\/[0-9a-f-]{36}$/);
  const greeterLink = new URL((await page.locator(".code").textContent()) ?? "").pathname;
  return { slip, arrival, greeter: page.url(), greeterLink };
}
