// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { EventIds } from "#platform/events";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPerson, addPersonWithoutRole } from "../../../../test/support/people.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";
import { addPath, addPeer } from "../../../../test/support/walking.ts";
import { pathJobs, pathSubscriptions } from "./path.jobs.ts";
import { supportToken } from "./path-links.ts";

const house = await createTestCentre();
const { superPool, centre, keys } = house;
const hostName = "insert into network.centre_host (host, centre_id) values ('localhost', $1)";
await superPool.query(hostName, [centre.id]);
const samir = await addPeer(superPool, centre);
const peer = await house.signedIn(samir);
const wish = "/schrijf/going-along/wish";

/** Wilg and Samir on their way, without an account for Wilg. */
async function begin(facts: { personId?: string; name?: string } = {}) {
  const { id } = await addPath(superPool, { centre, peerId: samir, ...facts });
  const link = `/traject/${supportToken(keys, { id, linkVersion: 1 })}`;
  return { id, link, team: `/team/trajecten/${id}` };
}

async function write(who: Visitor, address: string, words: string, writtenAs?: string): Promise<Response> {
  const [domain = "", column = ""] = address.split("/").slice(-2);
  return await who.post(address, { [`${domain}_${column}`]: words, ...(writtenAs && { writtenAs }) });
}

async function textOf(who: Visitor, address: string): Promise<string> {
  return await (await who.get(address)).text();
}

test("a story by telephone: the peer worker writes it down, and the person reads it later behind their link", async () => {
  const { link, team } = await begin();

  const answer = await write(peer, `${team}${wish}`, "Een eigen kamer met een oven.", "peer");

  expect(answer.headers.get("location")).toBe(`${team}?bewaard#going-along`);
  const letter = await textOf(house.visitor(), link);
  expect(letter).toContain("Samen op weg met Samir");
  expect(letter).toContain("Een eigen kamer met een oven.");
  expect(letter).toContain("Samir, 24 november, aan tafel opgeschreven");
  expect(letter).toContain("De coördinator ziet alleen dat jullie samen op weg zijn");
});

test("whose path it is writes it otherwise: both versions stay, each with who wrote it, and only the last is in the letter", async () => {
  const { link, team } = await begin();
  const wilg = house.visitor();
  await write(peer, `${team}${wish}`, "Een huis.", "together");

  expect(await textOf(wilg, `${link}${wish}`)).toContain("Samir schreef dit op 24 november");
  await write(wilg, `${link}${wish}`, "Een kamer is genoeg.");

  const letter = await textOf(peer, team);
  expect(letter).toContain("Een kamer is genoeg.");
  expect(letter).toContain("Wilg, 24 november");
  expect(letter).not.toContain("Een huis.");
  const before = await textOf(wilg, `${link}/eerder`);
  expect(before.indexOf("Een kamer is genoeg.")).toBeLessThan(before.indexOf("Een huis."));
  expect(before).toContain("Samir, 24 november, samen opgeschreven");
});

test("only what somebody came for is there; the rest stands behind 'iets erbij', and what is made empty leaves the letter", async () => {
  const { link } = await begin();
  const wilg = house.visitor();

  expect(await textOf(wilg, link)).toContain("Kies waar je voor komt");
  await wilg.post(`${link}/schrijf/money-paperwork`, {
    "money-paperwork_situationNow": "Mijn post gaat niet open.",
    "money-paperwork_wish": "",
  });

  const letter = await textOf(wilg, link);
  expect(letter).toContain('id="money-paperwork"');
  expect(letter).not.toContain('id="travel"');
  expect(letter).toContain(`href="${link}/schrijf/travel"`);
  await write(wilg, `${link}/schrijf/money-paperwork/situationNow`, "");
  expect(await textOf(wilg, link)).not.toContain('id="money-paperwork"');
  expect(await textOf(wilg, `${link}/eerder`)).toContain("Mijn post gaat niet open.");
});

test("what was filled in on paper is typed over in one form, and says that it was", async () => {
  const { link, team } = await begin();
  const fields = { daytime_wish: "Weer lezen.", plans_situationNow: "Ik begin wel, en dan niet.", writtenAs: "paper" };

  await peer.post(`${team}/alles`, fields);

  const letter = await textOf(house.visitor(), link);
  for (const words of ["Weer lezen.", "Ik begin wel, en dan niet.", "Samir, 24 november, overgetypt van papier"]) {
    expect(letter).toContain(words);
  }
});

test("the same form sent twice, or with nothing changed, is one version; and what people come for counts once", async () => {
  const { id, link } = await begin();
  const wilg = house.visitor();
  const fields = { "going-along_wish": "Een kamer.", formKey: randomUUID() };
  const before = await countDomain("going-along");

  for (const _ of [1, 2]) await wilg.post(`${link}${wish}`, fields);
  await write(wilg, `${link}${wish}`, "Een kamer.");
  await write(wilg, `${link}/schrijf/going-along/situationNow`, "Op de bank.");

  const { rows } = await superPool.query("select words from support.path_words where path_id = $1 order by id", [id]);
  expect(rows).toEqual([{ words: "Een kamer." }, { words: "Op de bank." }]);
  expect(await countDomain("going-along")).toBe(before + 1);
});

test("too many words come back as they were typed, amid the rest of the letter", async () => {
  const { link } = await begin();

  const answer = await write(house.visitor(), `${link}${wish}`, "lang ".repeat(1000));

  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain("Dit is te lang");
  expect(page).toContain("lang lang lang");
});

test("after saving an everyday word is offered to the peer worker: one tap changes it, one tap leaves it", async () => {
  const { link, team } = await begin();
  const answer = await write(peer, `${team}${wish}`, "Rust na de intake.", "peer");

  expect(answer.headers.get("location")).toBe(`${team}/woorden`);
  const hint = await textOf(peer, `${team}/woorden`);
  expect(hint).toContain("Je schreef ‘intake’");
  expect(hint).toContain("Maak er ‘kennismaking’ van");
  expect(hint).toContain("Laat zo staan");
  await peer.post(`${team}/woorden`, { instead: "intake", say: "kennismaking" });

  expect(await textOf(house.visitor(), link)).toContain("Rust na de kennismaking.");
  expect((await peer.get(`${team}/woorden`)).headers.get("location")).toBe(`${team}?bewaard`);
});

test("nobody offers another word for what somebody wrote themselves, or what was typed over from their paper", async () => {
  const { link, team } = await begin();
  const own = await write(house.visitor(), `${link}${wish}`, "Geen intake meer.");
  const paper = await write(peer, `${team}/schrijf/plans/wish`, "Mijn symptomen kennen.", "paper");

  expect(own.headers.get("location")).toContain("?bewaard");
  expect(await peer.read(paper)).toContain("Samen op weg met Wilg");
  expect(await textOf(peer, team)).toContain("Geen intake meer.");
});

test("a part that stays between the two is not there for who walks along later, until whose it is opens it", async () => {
  const { id, link } = await begin();
  const wilg = house.visitor();
  await write(wilg, `${link}${wish}`, "Dit blijft tussen ons.");
  await write(wilg, `${link}/schrijf/travel/wish`, "Naar zee.");
  await wilg.post(`${link}/alleen-wij`, { hidden: "going-along" });
  expect(await textOf(peer, `/team/trajecten/${id}`)).toContain("Dit blijft tussen ons.");

  const noor = await addPeer(superPool, centre, "Noor");
  await superPool.query("update support.path set peer_id = $2, peer_name = 'Noor' where id = $1", [id, noor]);
  const later = await house.signedIn(noor);

  const seen = await textOf(later, `/team/trajecten/${id}`);
  expect(seen).toContain("Naar zee.");
  expect(seen).not.toContain("Dit blijft tussen ons.");
  expect(await textOf(later, `/team/trajecten/${id}/eerder`)).not.toContain("Dit blijft tussen ons.");
  expect((await peer.get(`/team/trajecten/${id}`)).status).toBe(404);
  await wilg.post(`${link}/alleen-wij`, {});
  expect(await textOf(later, `/team/trajecten/${id}`)).toContain("Dit blijft tussen ons.");
});

test("whose path it is reads who opened it, and takes all of it along: to read, on paper and for another program", async () => {
  const { link, team } = await begin();
  const wilg = house.visitor();
  await write(wilg, `${link}${wish}`, "Eerst een huis.");
  await write(wilg, `${link}${wish}`, "Nu een kamer.");
  expect(await textOf(wilg, `${link}/wie-las-mee`)).toContain("Niemand anders opende dit.");
  await peer.get(team);

  expect(await textOf(wilg, `${link}/wie-las-mee`)).toContain("Samir, ervaringsdeskundige");
  const file = await wilg.get(`${link}/traject.html`);
  expect(file.headers.get("content-disposition")).toContain("traject.html");
  const readable = await file.text();
  for (const words of ["Eerst een huis.", "Nu een kamer.", "Samen naar een instantie"]) {
    expect(readable).toContain(words);
  }
  const data = (await (await wilg.get(`${link}/traject.json`)).json()) as { letter: { words: string }[] };
  expect(data.letter.map(({ words }) => words)).toEqual(["Eerst een huis.", "Nu een kamer."]);
  const sheet = await textOf(wilg, `${link}/blad`);
  expect(sheet).toContain("Nu een kamer.");
  expect(sheet).not.toContain("Eerst een huis.");
});

test("the empty sheet has the ten domains and the five questions, and nothing of anybody", async () => {
  const sheet = await textOf(house.visitor(), "/traject/leeg-blad");

  for (const words of [
    "Papieren en geld",
    "Iets anders",
    "Zo is het nu",
    "Dit verwacht jij van mij",
    "Onze afspraken",
  ]) {
    expect(sheet).toContain(words);
  }
});

test("erasing asks once, and then no word is left: not of the request, not of the path, and the peer worker hears only that", async () => {
  const { id, link, team } = await begin();
  const canary = "Kanariewoord";
  const wilg = house.visitor();
  await write(wilg, `${link}${wish}`, canary);
  await superPool.query("update support.request set words = $2 where id = $1", [id, canary]);

  expect((await wilg.post(`${link}/wissen`, {})).status).toBe(422);
  const gone = await wilg.post(`${link}/wissen`, { sure: "yes" });

  expect(await wilg.read(gone)).toContain("Het is gewist");
  expect((await wilg.get(link)).status).toBe(404);
  expect((await peer.get(team)).status).toBe(404);
  expect(await findTablesWith(canary)).toEqual([]);
  await doJobs();
  const { rows } = await superPool.query("select body from platform.message where once_key like 'support.erased-%'");
  expect(rows).toHaveLength(1);
  expect(rows[0].body).toContain("heeft alles gewist");
  expect(rows[0].body).not.toContain("Wilg");
});

test("whoever keeps it at a place of their own finds it in their list, and nobody else's", async () => {
  const wilg = await addPersonWithoutRole(superPool, { name: "Wilg", email: "wilg@post.example" });
  const { id } = await begin({ personId: wilg });
  const other = await begin();
  const own = await house.signedIn(wilg);

  expect(await textOf(own, "/mijn-plek/traject")).toContain(`/mijn-plek/traject/${id}`);
  expect(await textOf(own, `/mijn-plek/traject/${id}`)).toContain("Samen op weg met Samir");
  expect((await own.get(`/mijn-plek/traject/${other.id}`)).status).toBe(404);
});

test("a peer worker's list has names and the next day, and not a word more", async () => {
  const { link } = await begin({ name: "Kastanje" });
  await write(house.visitor(), `${link}${wish}`, "Niet over een schouder te lezen.");

  const list = await textOf(peer, "/team/trajecten");

  expect(list).toContain("Kastanje");
  expect(list).not.toContain("Niet over een schouder te lezen.");
  expect(list).not.toContain("Samen naar een instantie");
});

test("a coordinator reads that there are paths and since when, and no name and no word of whose they are", async () => {
  const { link, id, team } = await begin({ name: "Populier" });
  await write(house.visitor(), `${link}${wish}`, "Geheim voor het huis.");
  const coordinator = await house.coordinator();

  const overview = await textOf(coordinator, "/team/trajecten/overzicht");

  expect(overview).toContain("Samir");
  expect(overview).toContain("Sinds 3 september 2026");
  for (const words of ["Populier", "Geheim voor het huis.", "Samen naar een instantie"]) {
    expect(overview).not.toContain(words);
  }
  expect((await coordinator.get(team)).status).toBe(404);
  expect((await coordinator.get(`/mijn-plek/traject/${id}`)).status).toBe(404);
});

test("in an emergency a coordinator opens one path with a reason, and whose it is reads who and why", async () => {
  const { link, id } = await begin({ name: "Esdoorn" });
  await superPool.query("update support.request set email = 'esdoorn@post.example' where id = $1", [id]);
  const wilg = house.visitor();
  await write(wilg, `${link}${wish}`, "Bij mijn zus slapen.");
  const anneId = await addPerson(superPool, { name: "Anne", email: "anne@team.example", role: "coordinator", centre });
  const anne = await house.signedIn(anneId);
  const address = `/team/nood/traject/${id}`;

  expect(await textOf(anne, address)).not.toContain("Esdoorn");
  expect((await anne.post(address, { reason: "" })).status).toBe(422);
  const opened = await (await anne.post(address, { reason: "Samir is ziek en er is haast." })).text();

  for (const words of ["Esdoorn", "06 1234 5678", "Bij mijn zus slapen."]) expect(opened).toContain(words);
  const read = await textOf(wilg, `${link}/wie-las-mee`);
  expect(read).toContain("Anne, coördinator");
  expect(read).toContain("Samir is ziek en er is haast.");
  await doJobs();
  const { rows } = await superPool.query("select address from platform.message where once_key like $1", [
    `support.opened-${id}%`,
  ]);
  expect(rows).toEqual([{ address: "esdoorn@post.example" }]);
});

test("after closing whose path it is still sets words right, and who walked along writes no more", async () => {
  const { id, link, team } = await begin();
  await superPool.query("update support.path set ended_on = '2026-11-20', kept_until = '2027-11-20' where id = $1", [
    id,
  ]);

  expect(await textOf(house.visitor(), link)).toContain("Alles hier gaat vanzelf weg op 20 november 2027");
  await write(house.visitor(), `${link}${wish}`, "Zo was het.");
  expect((await peer.get(`${team}${wish}`)).status).toBe(404);
  expect((await write(peer, `${team}${wish}`, "Anders.", "peer")).status).toBe(404);
  expect(await textOf(house.visitor(), link)).toContain("Zo was het.");
});

/** The letters that follow from all events so far. */
async function doJobs(): Promise<void> {
  const { rows } = await superPool.query<EventIds>(
    `select id as "eventId", kind, subject_id as "subjectId", centre_id as "centreId" from platform.event order by id`,
  );
  const jobs = pathJobs(house.identity.findEmails);
  for (const event of rows) {
    for (const { queue } of pathSubscriptions.filter((one) => one.event === event.kind)) {
      const job = jobs.find((one) => one.queue === queue);
      if (job && "onEvent" in job) await job.onEvent(house.workshop, event);
    }
  }
}

async function countDomain(detail: string): Promise<number> {
  const { rows } = await superPool.query("select number from support.tally where what = 'domain' and detail = $1", [
    detail,
  ]);
  return rows[0]?.number ?? 0;
}

async function findTablesWith(words: string): Promise<string[]> {
  const { rows } = await superPool.query<{ table: string }>(
    `select format('%I.%I', schemaname, tablename) as table from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const found: string[] = [];
  for (const { table } of rows) {
    const hits = await superPool.query(`select from ${table} as one where one::text ilike $1 limit 1`, [`%${words}%`]);
    if (hits.rows.length > 0) found.push(table);
  }
  return found;
}
