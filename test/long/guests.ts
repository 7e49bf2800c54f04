// SPDX-License-Identifier: EUPL-1.2
import type { Chance } from "./crawl.ts";
import { type Browser, fillIn, fillInOneOf, readPage } from "./fill-in.ts";

/** Someone joined in each way there is: the pages that are theirs. */
export async function joinInEveryWay(anyone: Browser, chances: readonly Chance[]): Promise<string[]> {
  const join = async (action: RegExp, fields: Record<string, string>) =>
    await fillInOneOf(anyone, chances, { action, fields });
  const byMail = { contact: "email", reach: "maan@post.example" };
  const date = await join(/^\/programma\/[^/]+\/\d[^/]+\/aanmelding$/, { name: "Zon" });
  const series = await join(/^\/programma\/[^/]+\/aanmelding$/, { name: "Maan", ...byMail, reminder: "yes" });
  const withoutReminder = await join(/^\/programma\/[^/]+\/aanmelding$/, { name: "Ster", ...byMail });
  const acquainting = await join(/\/kennismaken$/, { name: "Wolk", contact: "drop-in" });
  const headcount = await join(/\/laat-weten$/, { people: "3" });
  const arrival = await join(/\/ik-kom$/, { name: "Regen" });
  await fillIn(anyone, { at: series, action: /\/verhindering$/ });
  const calendars = [await openCalendar(anyone, date), await openCalendar(anyone, series)];
  await fillIn(anyone, { at: calendars[0] ?? "", action: /\/intrekking$/ });
  return [
    ...[...calendars, await findFeed(anyone, calendars[1] ?? ""), `${date}/abonneren`],
    ...[date, `${date}/agenda.ics`, `${date}/ik-kom`],
    ...[series, withoutReminder, acquainting, headcount, arrival],
  ];
}

/** A calendar of one's own, with this sign-up in it. */
async function openCalendar(anyone: Browser, own: string): Promise<string> {
  return await fillIn(anyone, { at: `${own}/abonneren`, action: /\/abonneren$/ });
}

async function findFeed(anyone: Browser, calendar: string): Promise<string> {
  return /\/agenda\/[\w-]+\/agenda\.ics/.exec(await readPage(anyone, calendar))?.[0] ?? "";
}

/** A partner with a link of its own, something it offers, and something new that waits for a nod. */
export async function openPartnerDoor(coordinator: Browser): Promise<string[]> {
  const anyone = { ...coordinator, cookie: "" };
  await fillIn(coordinator, { at: "/team/voorstellen/partners", action: /\/link$/ });
  const doors = await readPage(coordinator, "/team/voorstellen/partners");
  const door = /\/partner\/[\w-]+/.exec(doors)?.[0] ?? "";
  await propose(anyone, door, "Samen koken");
  await fillIn(coordinator, { at: await findProposal(coordinator), action: /\/ja$/ });
  await propose(anyone, door, "Samen zingen");
  return [door, `${door}/nieuw`, "/team/voorstellen", "/team/voorstellen/partners", await findProposal(coordinator)];
}

/** Somebody waits at the door today: the page of the team, and the one behind the link. */
export async function waitAtTheDoor(coordinator: Browser): Promise<string[]> {
  const at = "/team/vandaag/wachten";
  const page = await fillIn(coordinator, { at, action: /\/wachten$/, fields: { name: "Joke" } });
  return [page, /\/g\/[\w-]+/.exec(await readPage(coordinator, page))?.[0] ?? ""];
}

async function propose(partner: Browser, door: string, title: string): Promise<void> {
  const times = { date: "2026-12-15", startTime: "17:00", endTime: "19:00" };
  const place = { placeKind: "elsewhere", placeNote: "In de buurttuin" };
  const fields = { title, kind: "meal", ...times, ...place, senderName: "Ans" };
  await fillIn(partner, { at: `${door}/nieuw`, action: /\/nieuw$/, fields });
}

async function findProposal(coordinator: Browser): Promise<string> {
  const list = await readPage(coordinator, "/team/voorstellen");
  return /\/team\/voorstellen\/[0-9a-f-]{36}/.exec(list)?.[0] ?? "";
}
