// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { clearPastTerms } from "#platform/rights";
import { createTestCentre } from "../../../test/support/centre.ts";
import type { Fields, Visitor } from "../../../test/support/visitor.ts";
import { addPeer } from "../../../test/support/walking.ts";

/** All that this person says holds it; nobody else uses it. */
const canary = "kanariegeel";
const phone = "06 9753 1864";

const house = await createTestCentre("2026-01-12T10:00[Europe/Amsterdam]");
const { superPool, centre } = house;

test("one person's whole year, by telephone and on paper, leaves no word and the counts stand", async () => {
  const samir = await walker("Samir");
  const noor = await walker("Noor");
  const wilg = house.visitor();

  const request = await askByPhone(wilg);
  await choose(wilg, request, samir);
  const { own, team } = await begin(wilg, request, samir);
  await writeTheLetter(wilg, samir, { own, team });
  await meetAndAgree(wilg, samir, { own, team });

  house.clock.set("2026-04-13T10:00");
  await lookBack(wilg, own, "2026-04-13", "6");
  const sharedAt = await share(wilg, own);
  expect(await textOf(house.visitor(), sharedAt.link)).toContain(canary);
  await wilg.post(`${sharedAt.page}/intrekking`, {});
  expect((await house.visitor().get(sharedAt.link)).status).toBe(404);

  house.clock.set("2026-06-01T10:00");
  await signInAgain(samir, noor);
  await handOver({ from: samir, to: noor, own, team });
  await talkItOver(wilg, noor, { own, team });
  house.clock.set("2026-07-13T10:00");
  await lookBack(wilg, own, "2026-07-13", "8");

  house.clock.set("2026-10-05T10:00");
  await signInAgain(noor);
  await close(wilg, noor, { own, team });
  expect(await textOf(wilg, own)).toContain("5 oktober 2027");
  expect((await listTablesWithWords()).length).toBeGreaterThan(8);

  const erased = await wilg.post(`${own}/wissen`, { sure: "yes" });
  expect(erased.status).toBe(303);
  await clearPastTerms(house.db, house.personalTables, house.clock.now());

  expect(await listTablesWithWords()).toEqual([]);
  for (const gone of [own, request, team, sharedAt.link]) expect((await noor.browser.get(gone)).status).toBe(404);
  expect(await counts()).toEqual({
    request: 1,
    kind: 1,
    "first-talk": 1,
    "path-begun": 1,
    domain: 2,
    contact: 1,
    "look-back": 2,
    "path-ended": 1,
  });
});

type Walking = { id: string; name: string; browser: Visitor };
type Addresses = { own: string; team: string };

async function walker(name: string): Promise<Walking> {
  const id = await addPeer(superPool, centre, name);
  await superPool.query("update support.peer_profile set kinds = '{going-along}' where person_id = $1", [id]);
  return { id, name, browser: await house.signedIn(id) };
}

/** After months nobody is signed in any more. */
async function signInAgain(...people: Walking[]): Promise<void> {
  for (const one of people) one.browser = await house.signedIn(one.id);
}

/** A host writes along; with the code on the slip the person finds it on a telephone of a friend. */
async function askByPhone(wilg: Visitor): Promise<string> {
  const host = await house.host();
  const slip = await host.post("/team/vraag", {
    ...{ side: "self", words: `${canary} wil een eigen kamer`, kinds: ["going-along"], name: canary, phone },
    ...{ notWhen: `${canary} slaapt lang`, wishWords: `${canary} het liefst rustig` },
  });
  const [code = ""] = /[A-Z0-9]{4}[ -][A-Z0-9]{4}/.exec(textIn(await slip.text())) ?? [];
  const found = await wilg.post("/vraag/code", { code });
  const address = found.headers.get("location") ?? "";
  expect(await textOf(wilg, address)).toContain(`${canary} wil een eigen kamer`);
  return address;
}

async function choose(wilg: Visitor, request: string, { id, browser }: Walking): Promise<void> {
  await send(wilg, `${request}/keuze`, { peer: id });
  const asked = await askedOf(browser);
  expect(await textOf(browser, asked)).toContain(phone);
  await send(browser, `${asked}/kennismaken`, { meeting: `Bij ${canary} om de hoek` });
}

/** They met, and both say yes. */
async function begin(wilg: Visitor, request: string, { browser }: Walking): Promise<Addresses> {
  house.clock.set("2026-01-15T14:00");
  await send(wilg, `${request}/ja`, {});
  await send(browser, `${await askedOf(browser)}/ja`, {});
  const { rows } = await superPool.query<{ id: string }>("select id from support.path");
  const own = request.replace("/vraag/", "/traject/");
  expect((await wilg.get(own)).status).toBe(200);
  return { own, team: `/team/trajecten/${rows[0]?.id}` };
}

async function writeTheLetter(wilg: Visitor, { browser }: Walking, { own, team }: Addresses): Promise<void> {
  await send(browser, `${team}/schrijf/going-along/wish`, {
    "going-along_wish": `${canary} een kamer met een oven`,
    writtenAs: "peer",
  });
  await send(wilg, `${own}/schrijf/going-along/wish`, { "going-along_wish": `${canary} een kamer is genoeg` });
  await send(wilg, `${own}/schrijf/money-paperwork/situationNow`, {
    "money-paperwork_situationNow": `${canary} doet de post niet open`,
  });
}

async function meetAndAgree(wilg: Visitor, { browser }: Walking, { own, team }: Addresses): Promise<void> {
  const contact = await send(browser, `${team}/contacten/nieuw`, {
    ...{ kind: "going along", whom: "landlord", onDay: "2026-01-15", atTime: "14:00", minutes: "45" },
    ...{ where: `${canary} woningbouw`, say: `${canary} wil gehoord worden`, writtenAs: "together" },
  });
  const page = await browser.read(contact);
  const [tell = ""] = /\/team\/trajecten\/[0-9a-f-]{36}\/contacten\/[0-9a-f-]{36}\/gegaan/.exec(page) ?? [];
  await send(browser, tell, { outcome: "met" });
  await send(wilg, `${own}/afspraken/nieuw`, {
    ...{ words: `${canary} belt de woningbouw`, who: "holder", domain: "going-along", dueOn: "2026-01-26" },
  });
}

async function lookBack(wilg: Visitor, own: string, onDay: string, grade: string): Promise<void> {
  await send(wilg, `${own}/terugkijken`, { onDay });
  const { rows } = await superPool.query<{ id: string }>(
    "select id from support.look_back where held_on is null order by planned_on limit 1",
  );
  const one = `${own}/terugkijken/${rows[0]?.id}`;
  await send(wilg, one, {
    now: `${canary} heeft een deur`,
    grade,
    why: `${canary} slaapt beter`,
    questionIs: "changed",
  });
  await send(wilg, `${one}/meetellen`, { answer: "yes" });
}

async function share(wilg: Visitor, own: string): Promise<{ page: string; link: string }> {
  const answer = await send(wilg, `${own}/delen`, {
    ...{ parts: ["going-along"], readerKind: "person", readerName: `${canary} Fatma`, relation: `${canary} zus` },
    ...{ shownName: canary, months: "3" },
  });
  const page = (answer.headers.get("location") ?? "").split("?")[0] ?? "";
  return { page, link: /\/gedeeld\/[\w-]+/.exec(await wilg.read(answer))?.[0] ?? "" };
}

async function handOver({ from, to, own, team }: Addresses & { from: Walking; to: Walking }): Promise<void> {
  await send(from.browser, `${team}/overdragen`, { peer: to.id, words: `${canary}, ik ben een tijd weg` });
  const asked = await textOf(to.browser, "/team/meelopen");
  const [answer = ""] = /\/team\/meelopen\/overnemen\/[0-9a-f-]{36}/.exec(asked) ?? [];
  await send(to.browser, answer, { answer: "yes" });
  await send(house.visitor(), `${own}/ander-mens`, { answer: "yes" });
  expect((await to.browser.get(team)).status).toBe(200);
  expect((await from.browser.get(team)).status).toBe(404);
}

/** With the person's yes, some people of the team talk it over; what was agreed is all that is kept. */
async function talkItOver(wilg: Visitor, { browser }: Walking, { own, team }: Addresses): Promise<void> {
  await send(browser, `${team}/samen-overleggen`, {
    ...{ about: `${canary} en de woningbouw`, onDay: "2026-06-02", members: [], names: `${canary} buurman` },
  });
  const question = await textOf(wilg, `${own}/samen-overleggen`);
  const [, table = ""] = /samen-overleggen\/([0-9a-f-]{36})/.exec(question) ?? [];
  await send(wilg, `${own}/samen-overleggen/${table}`, { answer: "yes" });
  await send(browser, `/team/samen-overleggen/${table}/afspraken`, { what: `${canary} krijgt een brief`, who: "Noor" });
}

async function close(wilg: Visitor, { browser }: Walking, { own, team }: Addresses): Promise<void> {
  await send(wilg, `${own}/afronden/verslag/persoon`, { howTheyCameIn: `${canary} kwam binnen door de regen` });
  await send(browser, `${team}/afronden/verslag/ervaringsdeskundige`, {
    ...{ whatWasGoingOn: `${canary} sliep op een bank`, writtenAs: "peer" },
  });
  const { rows } = await superPool.query<{ id: string }>(
    "select id from support.written where part = 'person.howTheyCameIn'",
  );
  await send(wilg, `${own}/afronden/gebruiken`, { may: rows.map(({ id }) => `${id}`) });
  await send(wilg, `${own}/afronden`, { sure: "yes", reason: "reached" });
}

async function askedOf(browser: Visitor): Promise<string> {
  return /\/team\/traject-vragen\/[0-9a-f-]{36}/.exec(await textOf(browser, "/team/traject-vragen"))?.[0] ?? "";
}

/** What is sent is taken: a form that comes back would leave a year with holes. */
async function send(who: Visitor, address: string, fields: Fields): Promise<Response> {
  const answer = await who.post(address, fields);
  expect([address, answer.status]).toEqual([address, 303]);
  expect(answer.headers.get("location")).not.toContain("/inloggen");
  return answer;
}

async function textOf(who: Visitor, address: string): Promise<string> {
  return await (await who.get(address)).text();
}

function textIn(html: string): string {
  return html.replaceAll(/<[^>]+>/g, " ");
}

async function counts(): Promise<Record<string, number>> {
  const { rows } = await superPool.query<{ what: string; number: number }>(
    "select what, sum(number)::int as number from support.tally group by what",
  );
  return Object.fromEntries(rows.map(({ what, number }) => [what, number]));
}

/** Also as bytes, and in work that waits. */
async function listTablesWithWords(): Promise<string[]> {
  const words = [canary, phone, phone.replaceAll(" ", ""), Buffer.from(canary).toString("hex")];
  const { rows } = await superPool.query<{ table: string }>(
    `select format('%I.%I', schemaname, tablename) as table from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const found: string[] = [];
  for (const { table } of rows) {
    const { rowCount } = await superPool.query(`select from ${table} as one where one::text ilike any ($1) limit 1`, [
      words.map((word) => `%${word}%`),
    ]);
    if (rowCount) found.push(table);
  }
  return found;
}
