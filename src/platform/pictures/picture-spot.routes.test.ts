// SPDX-License-Identifier: EUPL-1.2
import sharp from "sharp";
import { expect, test } from "vitest";
import { createTestCentre } from "../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../test/support/rows.ts";
import { clearPictures } from "./picture.commands.ts";

const centre = await createTestCentre();
await centre.superPool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [
  centre.centre.id,
]);
await centre.addCentre("elders", "elders.localhost");
const coordinator = await centre.coordinator();
const visitor = centre.visitor();
const activity = await addActivity(centre.superPool, centre.centre, { slug: "koken", title: "Koken" });
await addOccurrence(centre.superPool, activity, { startsLocal: "2026-11-25T14:00" });
await centre.superPool.query(
  `insert into programme.schedule (activity_id, centre_id, starts_local, zone, duration_minutes)
   values ($1, $2, '2026-11-25T14:00', 'Europe/Amsterdam', 120)`,
  [activity.id, centre.centre.id],
);
const teamPage = `/team/programma/${activity.id}/beeld`;
const frontPage = "/team/huis/voorpagina/beeld";
const table = await photo("#204080");
const kitchen = await photo("#a06020");

test("a photo that a coordinator hangs is on the page of the activity, with its measures and its words", async () => {
  const before = await pageOf("/programma/koken");
  expect(before).not.toContain("<img");

  const response = await hang(teamPage, table, { alternative: "Vier mensen snijden groente." });

  expect(await coordinator.read(response)).toContain("De foto hangt er.");
  const html = await pageOf("/programma/koken");
  expect(html).toMatch(
    /<img [^>]*srcset="[^"]+480w, [^"]+800w"[^>]*width="800" height="600" alt="Vier mensen snijden groente\."/,
  );
  expect(html).toMatch(/property="og:image" content="http:\/\/localhost\/beeld\/[0-9a-f]{32}-800\.jpg"/);
  expect(await pageOf("/en/programma/koken")).toContain('lang="nl"');
  expect(await pageOf("/programma")).not.toContain("<img");
});

test("its address never changes, is kept by whoever has it, and says itself that it is a picture", async () => {
  const address = await addressOn("/programma/koken");
  const response = await visitor.get(address);

  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("image/jpeg");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(response.headers.get("set-cookie")).toBeNull();
  const known = { "if-none-match": response.headers.get("etag") ?? "" };
  expect((await visitor.get(address, known)).status).toBe(304);
  await hang(frontPage, table, { decoration: "yes" });
  expect(await addressOn("/")).toBe(address);
});

test("a picture of another house, another size, and an address that someone made up are not there", async () => {
  const address = await addressOn("/programma/koken");

  expect((await visitor.get(address, { host: "elders.localhost" })).status).toBe(404);
  expect((await visitor.get(address.replace(/-\d+\.jpg/, "-481.jpg"))).status).toBe(404);
  expect((await visitor.get(`/beeld/${"0".repeat(32)}-480.jpg`)).status).toBe(404);
  expect((await visitor.get("/beeld/../../etc/passwd")).status).toBe(404);
});

test("the front page shows its photo below the fold, and without one it is the same as it was", async () => {
  const withPhoto = await pageOf("/");
  expect(withPhoto).toMatch(/<img class="beeld"[^>]* alt(="")? loading="lazy"/);

  await coordinator.post(`${frontPage}/weg`, {});

  expect(await pageOf("/")).toBe(withPhoto.replace(/<img class="beeld"[^>]*>/, ""));
});

test("what was taken down is gone at once, and comes back with one tap", async () => {
  const address = await addressOn("/programma/koken");

  const taken = await coordinator.post(`${teamPage}/weg`, {});
  expect(await coordinator.read(taken)).toContain("Zet de foto terug");
  expect(await pageOf("/programma/koken")).not.toContain("<img");
  expect((await visitor.get(address)).status).toBe(404);

  await coordinator.post(`${teamPage}/terug`, {});
  expect(await addressOn("/programma/koken")).toBe(address);
  expect((await visitor.get(address)).status).toBe(200);
});

test("another photo takes its place, other words need no other photo, and the first can come back", async () => {
  const first = await addressOn("/programma/koken");
  await hang(teamPage, kitchen, { alternative: "De keuken" });
  expect(await addressOn("/programma/koken")).not.toBe(first);

  await coordinator.post(teamPage, { alternative: "Onze keuken" });
  expect(await pageOf("/programma/koken")).toContain('alt="Onze keuken"');

  await coordinator.post(`${teamPage}/terug`, {});
  expect(await addressOn("/programma/koken")).toBe(first);
});

test("a file that is no photo is refused with a sentence, and the words stay", async () => {
  const drawing = new File(["<svg xmlns='http://www.w3.org/2000/svg'/>"], "foto.jpg", { type: "image/jpeg" });

  const response = await coordinator.post(teamPage, { picture: drawing, alternative: "De lange tafel" });

  expect(response.status).toBe(422);
  const html = await response.text();
  expect(html).toContain("Dit is een tekening of een webpagina");
  expect(html).toContain("De lange tafel");
});

test("a photo needs words, or says that it is only decoration", async () => {
  const without = await hang(teamPage, kitchen, {});
  expect(without.status).toBe(422);
  expect(await without.text()).toContain("Schrijf op wat er te zien is");

  const both = await hang(teamPage, kitchen, { alternative: "De keuken", decoration: "yes" });
  expect(await both.text()).toContain("Kies één van de twee");
});

test("a photo above 10 MB is refused beside what was typed, and one far above it at the door", async () => {
  const large = await coordinator.post(teamPage, {
    picture: new File([Buffer.alloc(11 * 1024 * 1024)], "groot.jpg"),
    alternative: "De lange tafel",
  });
  expect(large.status).toBe(422);
  expect(await large.text()).toContain("De lange tafel");

  const tooLarge = await coordinator.post(teamPage, {
    picture: new File([Buffer.alloc(25 * 1024 * 1024)], "reus.jpg"),
  });
  expect(tooLarge.status).toBe(413);
});

test("a house that is out of room hears so, and nothing is kept", async () => {
  const few = "insert into platform.quota (centre_id, kind, most) values ($1, 'pictures', 1000)";
  await centre.superPool.query(few, [centre.centre.id]);

  const response = await hang(frontPage, await photo("#118833"), { decoration: "yes" });

  expect(await response.text()).toContain("Er is geen ruimte meer voor foto&#39;s.".replace("&#39;", "'"));
  await centre.superPool.query("delete from platform.quota");
});

test("a photo that hangs nowhere is gone for good after a month, and one that hangs stays", async () => {
  const now = centre.clock.now();
  const clear = async (days: number) =>
    await centre.db.transaction().execute(async (trx) => await clearPictures(trx, now.add({ hours: 24 * days })));
  const count = async () => (await centre.superPool.query("select from platform.picture")).rows.length;
  expect(await count()).toBe(2);

  await clear(29);
  expect(await count()).toBe(2);

  await clear(31);
  expect(await count()).toBe(1);
  expect((await visitor.get(await addressOn("/programma/koken"))).status).toBe(200);
});

async function photo(colour: string): Promise<File> {
  const content = await sharp({ create: { width: 800, height: 600, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();
  return new File([new Uint8Array(content)], "../../raar<naam>.exe", { type: "text/html" });
}

async function hang(page: string, picture: File, words: Record<string, string>): Promise<Response> {
  return await coordinator.post(page, { picture, ...words });
}

/** As the second looking after a change would have it. */
async function pageOf(address: string): Promise<string> {
  centre.forgetPages();
  return await (await visitor.get(address)).text();
}

async function addressOn(page: string): Promise<string> {
  return /\/beeld\/[^"\s]+\.jpg/.exec(await pageOf(page))?.[0] ?? "none";
}
