// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addPersonRow } from "../../../../test/support/person-rows.ts";
import { mostBytes } from "./room.ts";
import { addOwner, keyring, kluis, sealed } from "./vault-test-device.ts";

const centre = await createTestCentre();
const { id: noorId, signIn } = await addOwner(centre, "Noor");
const plan = randomUUID();

/** Of a row that knows a person and nothing else. */
function about(personId: string) {
  const none = { activityId: "", occurrenceId: "", signUpId: "", serviceId: "", email: "" };
  return { centre: centre.centre, personId, words: "gedeeld", ...none };
}

async function emptyVault() {
  await centre.superPool.query("delete from selfhelp.keyring");
  return await signIn();
}

describe("what one device keeps", () => {
  test("a second device gets it, and each older version can be had again", async () => {
    const [phone, laptop] = [await emptyVault(), await signIn()];

    await phone.push(plan, 0, sealed("eerst"));
    const second = await phone.push(plan, 1, sealed("daarna"));

    expect(second).toMatchObject({ status: 200, version: 2, seq: 2 });
    expect(await laptop.pull()).toEqual({ seq: 2, more: false, words: { [plan]: "daarna" } });
    expect(await laptop.pull(2)).toEqual({ seq: 2, more: false, words: {} });
    expect(await (await laptop.get(`${kluis}/stukken/${plan}/versies`)).json()).toEqual({ versions: [1, 2] });
    const first = await laptop.get(`${kluis}/stukken/${plan}/versies/1`);
    expect(await first.text()).toContain("eerst");
    expect(first.headers.get("cache-control")).toBe("no-store");
  });

  test("a device that did not see the newest version replaces nothing, and reads from which one to go on", async () => {
    const [phone, laptop] = [await emptyVault(), await signIn()];
    await phone.push(plan, 0, sealed("eerst"));
    await phone.push(plan, 1, sealed("op de telefoon"));

    const late = await laptop.push(plan, 1, sealed("op de laptop"));
    expect(late).toEqual({ status: 409, problem: "changed", version: 2 });
    expect((await phone.pull()).words).toEqual({ [plan]: "op de telefoon" });
    expect((await laptop.push(plan, 2, sealed("samengevoegd"))).version).toBe(3);
  });

  test("two devices at once: one of them is first, the other hears so, and no word of either is lost", async () => {
    const devices = [await emptyVault(), await signIn()];
    await devices[0]?.push(plan, 0, sealed("eerst"));

    const answers = await Promise.all(devices.map((device, at) => device.push(plan, 1, sealed(`toestel ${at}`))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const loser = answers.findIndex(({ status }) => status === 409);
    await devices[loser]?.push(plan, answers[loser]?.version ?? 0, sealed(`toestel ${loser}`));

    const kept = await Promise.all(
      [1, 2, 3].map(async (version) => await (await signIn()).get(`${kluis}/stukken/${plan}/versies/${version}`)),
    );
    const texts = await Promise.all(kept.map(async (one) => await one.text()));
    for (const words of ["eerst", "toestel 0", "toestel 1"]) expect(texts.join()).toContain(words);
  });

  test("thirty pieces pushed together from three devices each get a place of their own in the order", async () => {
    await emptyVault();
    const devices = await Promise.all([signIn(), signIn(), signIn()]);

    await Promise.all(
      Array.from({ length: 30 }, async (_, at) => await devices[at % 3]?.push(randomUUID(), 0, sealed(`stuk ${at}`))),
    );

    const { seq, words } = await (await signIn()).pull();
    expect(seq).toBe(30);
    expect(new Set(Object.values(words)).size).toBe(30);
  });

  test("what is sent once more because its answer was lost is one change, also when it was replaced since", async () => {
    const [phone, laptop] = [await emptyVault(), await signIn()];
    const body = sealed("eerst");

    await phone.push(plan, 0, body);
    expect(await phone.push(plan, 0, body)).toMatchObject({ status: 200, version: 1 });
    await laptop.push(plan, 1, sealed("daarna"));
    expect(await phone.push(plan, 0, body)).toMatchObject({ status: 200, version: 1 });

    expect(await laptop.pull()).toMatchObject({ seq: 2, words: { [plan]: "daarna" } });
  });

  test("what is erased is gone in every version, other devices hear so, and what is made anew there stays", async () => {
    const [phone, laptop] = [await emptyVault(), await signIn()];
    await phone.push(plan, 0, sealed("eerst"));
    await phone.push(plan, 1, sealed("daarna"));

    await phone.post(`${kluis}/stukken/${plan}/wissen`, {});
    await phone.post(`${kluis}/stukken/${plan}/wissen`, {});

    expect(await laptop.pull(2)).toEqual({ seq: 3, more: false, words: { [plan]: null } });
    expect((await laptop.get(`${kluis}/stukken/${plan}/versies`)).status).toBe(404);
    expect(await countOf("entry_version")).toBe(0);
    expect(await laptop.push(plan, 2, sealed("oud"))).toEqual({ status: 409, problem: "changed", version: 3 });
    expect(await laptop.push(plan, 3, sealed("toch weer"))).toMatchObject({ status: 200, version: 4 });
    expect((await phone.pull()).words).toEqual({ [plan]: "toch weer" });
  });

  test("a device that was away for long gets it all in more than one answer", async () => {
    const phone = await emptyVault();
    for (let at = 0; at < 5; at += 1) await phone.push(randomUUID(), 0, sealed(`stuk ${at}`, 900_000));

    const first = await phone.pull();
    const second = await phone.pull(first.seq);

    expect([first.more, Object.keys(first.words).length]).toEqual([true, 3]);
    expect([second.more, Object.keys(second.words).length]).toEqual([false, 2]);
  });
});

describe("the ways to the key", () => {
  test("are kept as they are, with a version of their own", async () => {
    const [phone, laptop] = [await emptyVault(), await signIn()];
    const first = keyring("woorden");
    const push = async (base: number, body: Uint8Array<ArrayBuffer>) =>
      await phone.send(`${kluis}/sleutels?op=${base}`, body);
    expect(await (await phone.get(`${kluis}/sleutels`)).json()).toMatchObject({ version: 0, body: null, used: 0 });

    expect(await (await push(0, first)).json()).toEqual({ version: 1 });
    expect(await (await push(0, first)).json()).toEqual({ version: 1 });
    expect((await push(0, keyring("anders"))).status).toBe(409);
    expect(await (await push(1, keyring("anders"))).json()).toEqual({ version: 2 });

    const told = await (await laptop.get(`${kluis}/sleutels`)).json();
    expect(told).toMatchObject({ version: 2, most: mostBytes });
    expect(JSON.parse(Buffer.from(told.body, "base64").toString()).locks).toHaveLength(1);
  });

  test("a device knows whose vault it holds by a name that is not theirs; after all is erased it is another vault", async () => {
    const [phone, laptop] = [await emptyVault(), await signIn()];
    const ownerOf = async (device: typeof phone) => (await (await device.get(`${kluis}/eigenaar`)).json()).owner;
    const owner = await ownerOf(phone);
    await phone.push(plan, 0, sealed("eerst"));
    await addPersonRow(centre.superPool, "selfhelp.share", about(noorId));

    expect(await ownerOf(laptop)).toBe(owner);
    expect(owner).not.toBe(noorId);
    expect(await (await centre.visitor().get(`${kluis}/eigenaar`)).json()).toEqual({ owner: null });
    await phone.post(`${kluis}/wissen`, {});

    expect(await ownerOf(laptop)).not.toBe(owner);
    expect((await laptop.pull()).words).toEqual({});
    expect([await countOf("entry"), await countOf("share")]).toEqual([0, 0]);
  });
});

test("nobody finds another's pieces, whoever they are: they are as missing", async () => {
  const phone = await emptyVault();
  await phone.push(plan, 0, sealed("eerst"));
  const joke = await (await addOwner(centre, "Joke")).signIn();

  expect((await joke.pull()).words).toEqual({});
  expect((await joke.get(`${kluis}/stukken/${plan}/versies`)).status).toBe(404);
  expect((await joke.get(`${kluis}/stukken/${plan}/versies/1`)).status).toBe(404);
  expect((await joke.post(`${kluis}/stukken/${plan}/wissen`, {})).status).toBe(404);
  await joke.push(plan, 0, sealed("van Joke"));

  expect((await phone.pull()).words).toEqual({ [plan]: "eerst" });
});

test("nothing in the database tells when somebody wrote", async () => {
  const { rows } = await centre.superPool.query(
    `select table_name, column_name from information_schema.columns
     where table_schema = 'selfhelp' and table_name in ('keyring', 'entry', 'entry_version')
       and data_type ~ 'time|date'`,
  );

  expect(rows).toEqual([]);
});

async function countOf(table: "entry" | "entry_version" | "share"): Promise<number> {
  const { rows } = await centre.superPool.query(`select count(*)::int as count from selfhelp.${table}`);
  return rows[0].count;
}
