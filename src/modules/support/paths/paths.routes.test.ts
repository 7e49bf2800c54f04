// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addPeer } from "../../../../test/support/walking.ts";
import { createPaths } from "./path-test-making.ts";

const { house, superPool, centre, peer, begin, write, textOf } = await createPaths();
const wish = "/schrijf/going-along/wish";

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

async function countDomain(detail: string): Promise<number> {
  const { rows } = await superPool.query("select number from support.tally where what = 'domain' and detail = $1", [
    detail,
  ]);
  return rows[0]?.number ?? 0;
}
