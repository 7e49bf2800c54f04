// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { type Actor, house, withActor } from "#platform/db";
import { linkToken } from "#platform/links";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPersonWithoutRole } from "../../../../test/support/people.ts";
import { addPath } from "../../../../test/support/walking.ts";
import { endShareOf } from "./share.commands.ts";

const centre = await createTestCentre();
const { superPool, db, keys } = centre;
const secret = "Schuld bij mijn broer";
const shown = "Ik wil weer tekenen";

test("the reader outside gets exactly the part that was chosen, behind a link, and the person sees when it was opened", async () => {
  const { own } = await path();
  const { link, page } = await share(own, { parts: ["leisure"] });

  const read = await (await centre.visitor().get(link)).text();

  expect(read).toContain(shown);
  expect(read).not.toContain(secret);
  for (const words of ["Berk deelt dit met je", "tot en met 23 mei 2027"]) expect(read).toContain(words);
  expect((await centre.visitor().get(link)).headers.get("cache-control")).toBe("no-store");
  expect(await (await centre.visitor().get(page)).text()).toContain("24 november 2026");
});

test("in the database too the reader finds that part and no other, and nothing of who it is", async () => {
  const { id, own } = await path();
  const { shareId } = await share(own, { parts: ["leisure"] });

  expect(await wordsFor(shareId, id)).toEqual([shown]);
  const reader: Actor = { kind: "guest", subjectId: shareId };
  const found = await withActor(db, reader, async (trx) => {
    const tables = [
      "support.path",
      "support.request",
      "support.commitment",
      "support.contact",
      "support.lookBack",
    ] as const;
    return await Promise.all(tables.map(async (table) => await trx.selectFrom(table).select("id").execute()));
  });
  expect(found.flat()).toEqual([]);
});

test("what is hidden is never shared: it cannot be chosen, and what was shared before closes by hiding it", async () => {
  const { id, own } = await path();
  const { link, shareId } = await share(own, { parts: ["leisure", "money-paperwork"] });
  expect(await (await centre.visitor().get(link)).text()).toContain(secret);

  await superPool.query("insert into support.path_hidden (path_id, part, at) values ($1, 'money-paperwork', now())", [
    id,
  ]);

  expect(await (await centre.visitor().get(link)).text()).not.toContain(secret);
  expect(await wordsFor(shareId, id)).toEqual([shown]);
  const form = await (await centre.visitor().get(`${own}/delen`)).text();
  expect(form).not.toContain('value="money-paperwork"');
  expect(form).toContain("Wat tussen jullie tweeën blijft, staat hier niet bij");
});

test("commitments are shared without those of a hidden domain, a look-back without its grade", async () => {
  const { id, own } = await path();
  await addCommitment(id, "leisure", "Samen naar de tekenclub");
  await addCommitment(id, "money-paperwork", "De brief van de bank");
  await superPool.query(
    `with one as (insert into support.look_back (path_id, planned_on, planned_by, held_on, grade, form_key, created_at)
       values ($1, '2026-11-20', 'holder', '2026-11-20', 8, gen_random_uuid(), now()) returning id)
     insert into support.written (path_id, look_back_id, part, words, written_as, writer_name, written_on)
     select $1, id, 'now', 'Het gaat beter', 'self', 'Wilg', '2026-11-20' from one`,
    [id],
  );
  await superPool.query("insert into support.path_hidden (path_id, part, at) values ($1, 'money-paperwork', now())", [
    id,
  ]);
  const { link } = await share(own, { parts: ["commitments", "look-backs"] });

  const read = await (await centre.visitor().get(link)).text();

  for (const words of ["Samen naar de tekenclub", "Het gaat beter"]) expect(read).toContain(words);
  for (const words of ["De brief van de bank", "Cijfer", shown]) expect(read).not.toContain(words);
});

test("a share that is taken back closes at once, on its page and in the database", async () => {
  const { id, own } = await path();
  const { link, page, shareId } = await share(own, { parts: ["leisure"] });

  await centre.visitor().post(`${page}/intrekking`, {});

  expect((await centre.visitor().get(link)).status).toBe(404);
  expect(await wordsFor(shareId, id)).toEqual([]);
  expect(await (await centre.visitor().get(`${own}/delen`)).text()).toContain("Wat je eerder deelde");
});

test("whoever keeps it at their own place takes it back among all they said yes to, and it closes at once", async () => {
  const personId = await addPersonWithoutRole(superPool, { name: "Wilg", email: "wilg@huis.example" });
  const { id } = await path(personId);
  const wilg = await centre.signedIn(personId);
  const own = `/mijn-plek/traject/${id}`;
  const { link, shareId } = await share(own, { parts: ["leisure"] }, wilg);
  const consents = await (await wilg.get("/mijn-plek/toestemmingen")).text();
  expect(consents).toContain("Een deel van je traject laten lezen door Fatma");
  const [, consentId = ""] = /toestemmingen\/([0-9a-f-]{36})\/intrekking/.exec(consents) ?? [];

  await wilg.post(`/mijn-plek/toestemmingen/${consentId}/intrekking`, {});

  expect((await centre.visitor().get(link)).status).toBe(404);
  expect(await wordsFor(shareId, id)).toEqual([]);
  await withActor(db, house, async (trx) => await endShareOf(trx, consentId, centre.clock.now()));
  const { rows } = await superPool.query("select from support.share where id = $1 and ended_at is not null", [shareId]);
  expect(rows).toHaveLength(1);
});

test("by the link of a path the same consents can be seen and taken back, without an account", async () => {
  const { own } = await path();
  const { link } = await share(own, { parts: ["leisure"] });
  const consents = own.replace("/traject/", "/a/");

  const page = await (await centre.visitor().get(`${consents}/toestemmingen`)).text();
  expect(page).toContain("Een deel van je traject laten lezen door Fatma");
  const [, consentId = ""] = /toestemmingen\/([0-9a-f-]{36})\/intrekking/.exec(page) ?? [];
  await centre.visitor().post(`${consents}/toestemmingen/${consentId}/intrekking`, {});

  expect((await centre.visitor().get(link)).status).toBe(404);
});

test("a share stops by itself on its day", async () => {
  const { own } = await path();
  const { link } = await share(own, { parts: ["leisure"], months: "3" });

  centre.clock.set("2027-02-23T23:00");
  expect((await centre.visitor().get(link)).status).toBe(200);
  centre.clock.set("2027-02-24T00:01");
  expect((await centre.visitor().get(link)).status).toBe(404);
  centre.clock.set("2026-11-24T11:00");
});

test("a new link makes the old one open nothing", async () => {
  const { own } = await path();
  const { link, page } = await share(own, { parts: ["leisure"] });

  await centre.visitor().post(`${page}/nieuwe-link`, {});

  expect((await centre.visitor().get(link)).status).toBe(404);
  const renewed = linkIn(await (await centre.visitor().get(page)).text());
  expect(renewed).not.toBe(link);
  expect((await centre.visitor().get(renewed)).status).toBe(200);
});

test("another's share is not there: not by its id, and not to take back", async () => {
  const mine = await path();
  const other = await path();
  const { link, shareId } = await share(mine.own, { parts: ["leisure"] });

  expect((await centre.visitor().get(`${other.own}/delen/${shareId}`)).status).toBe(404);
  expect((await centre.visitor().post(`${other.own}/delen/${shareId}/intrekking`, {})).status).toBe(404);
  expect((await centre.visitor().get(link)).status).toBe(200);
});

test("the same form sent twice is one share, and a form without a part comes back with what was typed", async () => {
  const { id, own } = await path();
  const fields = { ...asked, parts: ["leisure"], formKey: randomUUID() };
  for (const _ of [1, 2]) await centre.visitor().post(`${own}/delen`, fields);
  expect((await superPool.query("select from support.share where path_id = $1", [id])).rows).toHaveLength(1);

  const answer = await centre.visitor().post(`${own}/delen`, { ...asked, relation: "mijn buurvrouw" });

  expect(answer.status).toBe(422);
  const html = await answer.text();
  for (const words of ["Kies wat je wilt delen", "mijn buurvrouw"]) expect(html).toContain(words);
});

test("an organization can be chosen from the directory or typed; what is hidden there is not proposed", async () => {
  const { own } = await path();
  await superPool.query(
    `with one as (insert into network.organization (name, region_id) select name, $1 from unnest(array['Wijkteam Noord', 'Stille Stichting']) as name
       returning id, name)
     insert into network.service (organization_id, name, region_id, status, hidden_at)
     select id, 'Hulp', $1, 'active', case when name like 'Stille%' then now() end from one`,
    [
      (await superPool.query("select region_id from network.centre where id = $1", [centre.centre.id])).rows[0]
        .region_id,
    ],
  );

  const form = await (await centre.visitor().get(`${own}/delen`)).text();

  expect(form).toContain('list="organisaties"');
  expect(form).toContain('<option value="Wijkteam Noord"');
  expect(form).not.toContain("Stille Stichting");
});

const asked = { readerKind: "person", readerName: "Fatma", relation: "mijn zus", shownName: "Berk", months: "6" };

async function path(personId: string | null = null) {
  const { id } = await addPath(superPool, { centre: centre.centre, personId });
  for (const [domain, words] of [
    ["leisure", shown],
    ["money-paperwork", secret],
  ]) {
    await superPool.query(
      `insert into support.path_words (path_id, domain, question, words, written_as, at, form_key)
       values ($1, $2, 'wish', $3, 'self', now(), gen_random_uuid())`,
      [id, domain, words],
    );
  }
  return { id, own: `/traject/${linkToken(keys, { kind: "support", id, version: 1 })}` };
}

async function share(own: string, fields: Record<string, string | string[]>, browser = centre.visitor()) {
  const answer = await browser.post(`${own}/delen`, { ...asked, ...fields });
  const page = (answer.headers.get("location") ?? "").split("?")[0] ?? "";
  const link = linkIn(await browser.read(answer));
  return { page, link, shareId: page.split("/").at(-1) ?? "" };
}

function linkIn(html: string): string {
  return /\/gedeeld\/[\w-]+/.exec(html)?.[0] ?? "";
}

async function wordsFor(shareId: string, pathId: string): Promise<string[]> {
  return await withActor(db, { kind: "guest", subjectId: shareId }, async (trx) => {
    const found = await trx.selectFrom("support.pathWords").select("words").where("pathId", "=", pathId).execute();
    return found.map(({ words }) => words);
  });
}

async function addCommitment(pathId: string, domain: string, words: string): Promise<void> {
  await superPool.query(
    `with one as (insert into support.commitment (path_id, domain, who, form_key, created_at, made_by)
       values ($1, $2, 'together', gen_random_uuid(), now(), 'holder') returning id)
     insert into support.written (path_id, commitment_id, part, words, written_as, writer_name, written_on)
     select $1, id, 'commitment', $3, 'self', 'Wilg', '2026-11-20' from one`,
    [pathId, domain, words],
  );
}
