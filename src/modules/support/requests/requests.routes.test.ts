// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addPeer } from "../../../../test/support/walking.ts";
import { createRequests } from "./request-test-making.ts";

const { house, superPool, centre, ask, countRequests } = await createRequests();

test("whoever does not want to write leaves a number, and that is enough", async () => {
  const { id, browser, address } = await ask({ phone: "06 11 22 33 44" });

  const own = await (await browser.get(`${address}?verstuurd`)).text();
  expect(own).toContain("Je vraag staat er.");
  expect(own).toContain("Er staan geen woorden bij. Dat is prima.");
  expect(own).toMatch(/[CDFHJKMNPQRTVWX34679]{4} [CDFHJKMNPQRTVWX34679]{4}/);
  const { rows } = await superPool.query(
    "select words, kinds, name, email, written_by from support.request where id = $1",
    [id],
  );
  expect(rows).toEqual([{ words: "", kinds: [], name: "", email: null, written_by: "" }]);
});

test("whoever ticks that they come by has said enough too", async () => {
  const { id } = await ask({ comesBy: "yes", reachWords: "Dinsdag bij de soep" });

  const { rows } = await superPool.query("select reach_words from support.request where id = $1", [id]);
  expect(rows).toEqual([{ reach_words: "Ik kom zelf langs. Dinsdag bij de soep" }]);
});

test("without a way to answer the form comes back with all that was typed, and nothing is kept", async () => {
  const before = await countRequests();

  const answer = await house
    .visitor()
    .post("/vraag", { words: "Ik wil weer slapen", kinds: ["buddy", "towards-work"], days: "thu", name: "Merel" });

  expect(answer.status).toBe(422);
  const html = await answer.text();
  for (const words of ["Eén manier is genoeg", "Ik wil weer slapen", "Merel"]) expect(html).toContain(words);
  for (const ticked of ["kinds-buddy", "kinds-towards-work", "days-thu"]) {
    expect(html).toMatch(new RegExp(`id="${ticked}"[^>]*checked`));
  }
  expect(await countRequests()).toBe(before);
});

test("the same form sent twice is one question, and counts once", async () => {
  const formKey = randomUUID();
  const browser = house.visitor();
  const [first, second] = [
    await browser.post("/vraag", { phone: "1", formKey, kinds: "respite" }),
    await browser.post("/vraag", { phone: "06 12", formKey, kinds: "respite" }),
  ];

  expect(first.status).toBe(422); // one digit is no number
  expect(second.headers.get("location")).toContain("/vraag/");
  const again = await browser.post("/vraag", { phone: "06 12", formKey, kinds: "respite" });
  expect(again.headers.get("location")).toBe(second.headers.get("location"));
  const { rows } = await superPool.query(
    "select sum(number)::int as number from support.tally where what = 'kind' and detail = 'respite'",
  );
  expect(rows).toEqual([{ number: 1 }]);
});

test("each kind of support has its own promise, and says so when nobody offers it here", async () => {
  await addPeerWith("buddy");
  const browser = house.visitor();

  const offered = await (await browser.get("/vraag/soort/buddy")).text();
  const notOffered = await (await browser.get("/vraag/soort/respite")).text();

  expect(offered).toContain("Jullie kiezen samen wat en wanneer.");
  expect(offered).not.toContain("biedt niemand hier dit aan");
  expect(notOffered).toContain("biedt niemand hier dit aan");
  expect((await browser.get("/vraag/soort/diagnose")).status).toBe(404);
  expect(await (await browser.get("/vraag?soort=buddy")).text()).toMatch(/id="kinds-buddy"[^>]*checked/);
});

test("a mother asks for herself: her question is of family, and nothing of her son is asked", async () => {
  const form = await (await house.visitor().get("/vraag/naasten")).text();
  expect(form).toContain("Geen woord gaat van jou naar de ander");
  expect(form).not.toContain('name="kinds"');

  const { id, browser, address } = await ask(
    { email: "moeder@thuis.example", words: "Ik slaap niet" },
    "/vraag/naasten",
  );

  const { rows } = await superPool.query("select side, kinds from support.request where id = $1", [id]);
  expect(rows).toEqual([{ side: "family", kinds: ["family"] }]);
  expect(await (await browser.get(address)).text()).toContain("gaat geen woord naar degene om wie je geeft");
});

test("where a house no longer offers it nothing new begins, and what was asked goes on", async () => {
  const { browser, address } = await ask({ phone: "06 11", words: "Van eerder" });
  const { visitor: host } = await house.signInAs({ role: "host" });
  await chooseParts(
    "insert into network.part_choice (centre_id, part, is_on) select id, 'support', false from network.centre",
  );

  for (const path of ["/vraag", "/vraag/naasten", "/vraag/soort/buddy"])
    expect((await browser.get(path)).status).toBe(404);
  expect((await host.get("/team/vraag")).status).toBe(404);
  expect(await (await browser.get(address)).text()).toContain("Van eerder");
  expect((await browser.get("/vraag/code")).status).toBe(200);
  await chooseParts("delete from network.part_choice where part = 'support'");
});

async function chooseParts(change: string): Promise<void> {
  await superPool.query(`${change}; insert into platform.content_version (centre_id, version) select id, 1 from network.centre
     on conflict (centre_id) do update set version = content_version.version + 1`);
  await house.hearOfChanges();
}

async function addPeerWith(kind: string): Promise<void> {
  const id = await addPeer(superPool, centre, `Met ${kind}`);
  await superPool.query("update support.peer_profile set kinds = array[$2] where person_id = $1", [id, kind]);
}
