// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { giveTurn } from "../../../../test/support/turns.ts";
import { createVisitor, type Visitor } from "../../../../test/support/visitor.ts";

const centre = await createTestCentre();
const { superPool: pool } = centre;
await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
const page = "/team/in-beeld";
let coordinator: Visitor;

beforeEach(async () => {
  await pool.query(`delete from site.news; delete from site.page; delete from platform.out_of_sight;
    delete from people.given_task; delete from people.first_of_pair`);
  centre.forgetPages();
  centre.clock.set("2026-11-24T11:00");
  coordinator = await centre.coordinator();
});

describe("whoever moderates alone", () => {
  test("takes news out of sight at once, in both languages, in the feed and the sitemap, and puts it back as it was", async () => {
    const { visitor: eva } = await turn("one");
    const id = await addNews();
    expect(await statuses("/nieuws/de-koelkast", "/en/nieuws/de-koelkast")).toEqual([200, 200]);

    const said = await eva.read(await take(eva, "news", id, "Telefoonnummer klopt niet"));

    expect(said).toContain("Het is uit beeld.");
    expect(said).toContain("Waarom: Telefoonnummer klopt niet");
    expect(await statuses("/nieuws/de-koelkast", "/en/nieuws/de-koelkast")).toEqual([404, 404]);
    for (const address of ["/nieuws.rss", "/sitemap.xml", "/nieuws", "/"]) {
      expect(await read(address)).not.toMatch(/koelkast|Telefoonnummer klopt/);
    }
    expect(await (await coordinator.get("/beheer/nieuws")).text()).toContain("Uit beeld sinds");

    expect(await eva.read(await putBack(eva))).toContain("Het is weer te zien.");
    expect(await statuses("/nieuws/de-koelkast", "/en/nieuws/de-koelkast")).toEqual([200, 200]);
    expect(await read("/nieuws.rss")).toContain("koelkast");
  });

  test("takes a page of the house out of sight, and nothing leads there any more", async () => {
    const { visitor: eva } = await turn("one");
    await addPage("over-ons");
    await addPage("de-tuin");
    expect(await read("/programma")).toContain('href="/over-ons"');

    await take(eva, "page", "over-ons");
    await take(eva, "page", "de-tuin");

    expect(await statuses("/over-ons", "/en/over-ons", "/de-tuin", "/en/de-tuin")).toEqual([404, 404, 404, 404]);
    expect(await read("/sitemap.xml")).not.toMatch(/over-ons|de-tuin/);
    await centre.hearOfChanges();
    const other = createVisitor(centre.app, `${crypto.randomUUID().slice(0, 8)}.example`);
    expect(await (await other.get("/programma")).text()).not.toContain('href="/over-ons"');
    expect((await coordinator.get("/team/paginas/de-tuin")).status).toBe(200);
  });

  test("takes a photo out of sight: its own address is gone too", async () => {
    const { visitor: eva } = await turn("one");
    const { id, address } = await hangPicture();
    expect(await statuses(address)).toEqual([200]);

    await take(eva, "picture", id);
    expect(await statuses(address)).toEqual([404]);

    await putBack(eva);
    expect(await statuses(address)).toEqual([200]);
  });

  test("sees nothing else of the team, and nothing at all once the turn is over", async () => {
    const { visitor: eva } = await turn("one");
    expect((await eva.get(page)).status).toBe(200);
    expect((await eva.get("/team/mensen")).status).toBe(404);
    expect((await eva.get("/team/paginas")).status).toBe(404);

    centre.clock.set("2026-12-01T00:00");

    expect((await eva.get(page)).status).toBe(404);
  });
});

describe("a pair", () => {
  test("takes away with one, and puts back with the yes of two: the same person twice is not two", async () => {
    const [{ visitor: eva }, { visitor: sam }] = [await turn("pairs"), await turn("pairs", "Sam")];
    const id = await addNews();
    await take(eva, "news", id);
    expect(await statuses("/nieuws/de-koelkast")).toEqual([404]);

    expect(await eva.read(await putBack(eva))).toContain("Je hebt ja gezegd tegen terugzetten.");
    await putBack(eva);

    expect(await statuses("/nieuws/de-koelkast")).toEqual([404]);
    const seen = await (await sam.get(page)).text();
    expect(seen).toContain("Er is al één ja.");
    expect(seen).not.toContain("Eva");
    await putBack(sam);
    expect(await statuses("/nieuws/de-koelkast")).toEqual([200]);
  });

  test("of whom two say yes at the same moment puts it back once", async () => {
    const two = [await turn("pairs"), await turn("pairs")];
    await take(coordinator, "news", await addNews());

    const id = await outId();
    const answers = await Promise.all(two.map(async ({ visitor }) => await visitor.post(`${page}/${id}/terug`, {})));

    const told = answers.map(({ headers }) => headers.get("location")?.split("=").at(-1)).toSorted();
    expect(told).toEqual(["back", "waits"]);
    expect(await statuses("/nieuws/de-koelkast")).toEqual([200]);
    expect((await pool.query("select from people.first_of_pair")).rows).toEqual([]);
  });

  test("needs another's yes anew when the first one stopped", async () => {
    const [eva, { visitor: sam }] = [await turn("pairs"), await turn("pairs")];
    await take(coordinator, "news", await addNews());
    await putBack(eva.visitor);
    await eva.visitor.post(`/mijn-plek/rollen/taken/${eva.taskId}/antwoord`, { answer: "notNow" });

    await putBack(sam);

    expect(await statuses("/nieuws/de-koelkast")).toEqual([404]);
  });
});

test("coordinators read at the start of the day that something is out of sight, and put it back alone", async () => {
  await turn("pairs");
  await take(coordinator, "news", await addNews());

  expect(await (await coordinator.get("/team")).text()).toContain("1 ding is uit beeld gehaald");
  await putBack(coordinator);

  expect(await statuses("/nieuws/de-koelkast")).toEqual([200]);
});

test("nobody takes away or puts back what is of another house", async () => {
  const other = await centre.addCentre("overkant", "overkant.example");
  const { visitor: eva } = await turn("one");
  const { rows } = await pool.query(
    "insert into platform.out_of_sight (centre_id, what, subject, taken_at) values ($1, 'page', 'route', now()) returning id",
    [other.id],
  );
  await pool.query("insert into site.page values ($1, 'hun-tuin', 'nl', 'Hun tuin', '', now())", [other.id]);

  expect((await take(eva, "page", "hun-tuin")).status).toBe(404);
  expect((await eva.post(`${page}/${rows[0].id}/terug`, {})).status).toBe(404);
});

test("what another house took out of sight is still to be seen here, also where it has the same name", async () => {
  const other = await centre.addCentre("verderop", "verderop.example");
  await addPage("over-ons");
  await pool.query(
    "insert into platform.out_of_sight (centre_id, what, subject, taken_at) values ($1, 'page', 'over-ons', now())",
    [other.id],
  );

  expect(await statuses("/over-ons")).toEqual([200]);
});

test("why is a few words: more is asked shorter, and nothing is taken away yet", async () => {
  const id = await addNews();

  const answer = await take(coordinator, "news", id, "x".repeat(201));

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("Houd het korter: tot 200 tekens.");
  expect(await statuses("/nieuws/de-koelkast")).toEqual([200]);
});

async function turn(who: "one" | "pairs", name = "Eva") {
  const { personId, visitor } = await centre.signInAs({ name, role: "participant" });
  const taskId = await giveTurn(pool, { centreId: centre.centre.id, personId, task: "moderate", who });
  return { visitor, taskId };
}

async function take(by: Visitor, what: string, subject: string, why = ""): Promise<Response> {
  return await by.post(page, { what, subject, why });
}

async function putBack(by: Visitor): Promise<Response> {
  return await by.post(`${page}/${await outId()}/terug`, {});
}

async function outId(): Promise<string> {
  return (await pool.query("select id from platform.out_of_sight")).rows[0]?.id ?? crypto.randomUUID();
}

async function statuses(...addresses: string[]): Promise<number[]> {
  await centre.hearOfChanges();
  const visitor = centre.visitor();
  return await Promise.all(addresses.map(async (address) => (await visitor.get(address)).status));
}

async function read(address: string): Promise<string> {
  await centre.hearOfChanges();
  return await (await centre.visitor().get(address)).text();
}

async function addNews(): Promise<string> {
  const { rows } = await pool.query(
    `with added as (insert into site.news (centre_id, slug, published_at, created_at, changed_at, form_key)
       values ($1, 'de-koelkast', '2026-11-20', now(), '2026-11-20', gen_random_uuid()) returning id, centre_id)
     insert into site.news_text select id, centre_id, language, 'De koelkast', 'Hij is er.'
     from added, unnest(array['nl', 'en']) as language returning news_id`,
    [centre.centre.id],
  );
  centre.forgetPages();
  return rows[0].news_id;
}

async function addPage(slug: string): Promise<void> {
  await pool.query("insert into site.page values ($1, $2, 'nl', 'De tuin', 'Groen.', '2026-11-20')", [
    centre.centre.id,
    slug,
  ]);
  centre.forgetPages();
}

/** On the front page. */
async function hangPicture(): Promise<{ id: string; address: string }> {
  const name = "0123456789abcdef0123456789abcdef";
  const { rows } = await pool.query(
    `insert into platform.picture (centre_id, content_hash, file_name, bytes, made_at) values ($1, 'x', $2, 1, now()) returning id`,
    [centre.centre.id, name],
  );
  const { id } = rows[0];
  await pool.query("insert into platform.picture_size values ($1, 480, 320, 'x')", [id]);
  await pool.query(
    `insert into platform.picture_spot (centre_id, place, subject_id, picture_id, alternative, changed_at)
     values ($1, 'front', $1, $2, 'De voordeur', now())`,
    [centre.centre.id, id],
  );
  return { id, address: `/beeld/${name}-480.jpg` };
}
