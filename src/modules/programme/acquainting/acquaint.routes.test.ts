// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import {
  addSeries,
  countsOf,
  doJobs,
  join,
  listOf,
  mailsTo,
  nameHost,
  type TestSeries,
} from "../sign-ups/sign-up-test-date.ts";

const centre = await createTestCentre();
await nameHost(centre);
const read = async (address: string) => await (await centre.visitor().get(address)).text();
const byMail = (reach: string) => ({ contact: "email", reach });
let group: TestSeries;
let teamPage: string;

beforeEach(async () => {
  group = await addSeries(centre, { title: "Praatgroep", joining: "acquaint", capacity: 1, joinLater: true });
  await centre.superPool.query(
    `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes)
     values ($1, $2, '2026-11-25T14:00', 'Europe/Amsterdam', 120)`,
    [group.id, centre.centre.id],
  );
  teamPage = `/team/programma/${group.id}/kennismaken`;
});

test("whoever wants to get acquainted first takes no place, and reads what happens next", async () => {
  const anna = await join(centre.visitor(), group, {
    name: "Anna",
    ...byMail("anna@post.example"),
    need: "Ik ben wat verlegen",
  });
  await doJobs(centre);

  const page = await read(anna);
  expect(page).toContain("<h1>We gaan kennismaken</h1>");
  expect(page).toContain("Iemand van het team stuurt je een e-mail om iets af te spreken.");
  expect(page).not.toContain("agenda.ics");
  expect(await listOf(centre, group)).toEqual(["Anna acquainting"]);
  expect(await countsOf(centre, group)).toEqual({ placesTaken: 0, waiting: 0 });
  const [mail] = await mailsTo(centre, "anna@post.example");
  expect(mail?.kind).toBe("programme.sign-up-acquainting");
  expect(mail?.body).not.toMatch(/je doet mee|verlegen/i);
});

test("there has to be a way to meet, and walking in is one", async () => {
  const response = await centre.visitor().post(group.signUpAddress, { name: "Anna" });
  expect(response.status).toBe(422);
  expect(await response.text()).toContain("Kies hoe we je kunnen bereiken.");

  const bo = await join(centre.visitor(), group, { name: "Bo", contact: "drop-in" });

  expect(await read(bo)).toContain("Kom langs bij de inloop wanneer jij wilt.");
});

test("the addresses for signing up lead to getting acquainted", async () => {
  for (const address of [`/programma/${group.slug}/aanmelding`, `/programma/${group.slug}/2026-11-25/aanmelding`]) {
    const response = await centre.visitor().get(address);
    expect(response.headers.get("location"), address).toBe(group.signUpAddress);
  }
});

test("after a talk someone is welcomed on a place or on the waiting list, and hears which", async () => {
  const anna = await join(centre.visitor(), group, { name: "Anna", ...byMail("a@post.example") });
  const bram = await join(centre.visitor(), group, { name: "Bram", ...byMail("b@post.example") });
  const host = await centre.host();

  await doJobs(centre);
  await host.post(`${teamPage}/${await idOf("Bram")}/welkom`, {});
  await host.post(`${teamPage}/${await idOf("Anna")}/welkom`, {});
  await host.post(`${teamPage}/${await idOf("Anna")}/welkom`, {});
  await doJobs(centre);

  expect(await listOf(centre, group)).toEqual(["Bram confirmed", "Anna waiting"]);
  expect(await countsOf(centre, group)).toEqual({ placesTaken: 1, waiting: 1 });
  expect(await read(bram)).toContain("<h1>Je doet mee</h1>");
  expect(await read(anna)).toContain("<h1>Je staat op de wachtlijst</h1>");
  const kinds = async (address: string) => (await mailsTo(centre, address)).map(({ kind }) => kind).sort();
  expect(await kinds("b@post.example")).toEqual(["programme.sign-up-acquainting", "programme.sign-up-welcomed"]);
  expect(await kinds("a@post.example")).toEqual(["programme.sign-up-acquainting", "programme.sign-up-waiting"]);
});

test("when it stays with getting acquainted the page says so kindly, and no letter goes out", async () => {
  const cas = await join(centre.visitor(), group, { name: "Cas", ...byMail("cas@post.example") });
  await doJobs(centre);

  await (await centre.host()).post(`${teamPage}/${await idOf("Cas")}/afscheid`, {});
  await doJobs(centre);

  expect(await read(cas)).toContain("<h1>Het blijft bij kennismaken</h1>");
  expect(await countsOf(centre, group)).toEqual({ placesTaken: 0, waiting: 0 });
  expect(await mailsTo(centre, "cas@post.example")).toHaveLength(1);
});

test("whoever thinks again before the talk steps back by themselves", async () => {
  const dina = await join(centre.visitor(), group, { name: "Dina", contact: "drop-in" });
  expect(await read(dina)).toContain("Ik wil toch niet kennismaken");

  await centre.visitor().post(`${dina}/afmelding`, {});
  await (await centre.host()).post(`${teamPage}/${await idOf("Dina")}/welkom`, {});

  expect(await listOf(centre, group)).toEqual(["Dina cancelled"]);
});

test("a host reads who asked and how to reach them, and each reading is written down", async () => {
  await join(centre.visitor(), group, {
    name: "Eva",
    contact: "call",
    reach: "06 1234 5678",
    need: "Liefst 's ochtends",
  });
  await join(centre.visitor(), group, { name: "Fay", contact: "drop-in" });
  const eva = await idOf("Eva");

  const page = await (await (await centre.host()).get(teamPage)).text();

  expect(page).toContain("06 1234 5678");
  expect(page).toContain("Liefst 's ochtends");
  expect(page).toContain("Komt zelf langs bij de inloop.");
  const { rows } = await centre.superPool.query("select what from people.reading where about_id = $1 order by id", [
    eva,
  ]);
  expect(rows.map(({ what }) => what)).toEqual(["programme.sign-up", "programme.phone"]);
  expect((await centre.visitor().get(teamPage)).status).toBe(303);
  const other = await centre.addCentre("elders", "elders.localhost");
  expect((await (await centre.coordinatorOf(other)).get(teamPage)).status).toBe(404);
});

async function idOf(name: string): Promise<string> {
  const { rows } = await centre.superPool.query<{ id: string }>(
    "select id from programme.sign_up where name = $1 and series_id = $2",
    [name, group.id],
  );
  return rows[0]?.id ?? "";
}
