// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { mostBytes, mostBytesOfEntry } from "./room.ts";
import { addOwner, keyring, kluis, sealed } from "./vault-test-device.ts";

const centre = await createTestCentre();
const { signIn } = await addOwner(centre, "Noor");
const plan = randomUUID();

async function emptyVault() {
  await centre.superPool.query("delete from selfhelp.keyring");
  return await signIn();
}

describe("what is not taken", () => {
  test.each([
    ["plain words", Buffer.from("Ik ben vandaag moe")],
    ["a form", Buffer.from("words=moe&formKey=1")],
    ["nothing", Buffer.from("")],
    ["a header alone", Buffer.from("age-encryption.org/v1\n")],
  ])("%s: only an envelope is", async (_, body) => {
    const phone = await emptyVault();

    const answer = await phone.push(plan, 0, new Uint8Array(body));

    expect(answer).toEqual({ status: 422, problem: "not-sealed" });
    expect((await phone.pull()).words).toEqual({});
  });

  test.each([
    ["a note beside the locks", { note: "mijn hond heet Saar" }],
    ["a lock that is not sealed", { locks: [{ id: randomUUID(), kind: "sheet", made: "2026-11-24", sealed: "bW9l" }] }],
    ["a name in the place of the recipient", { recipient: "Noor" }],
  ])("%s is no keyring", async (_, changed) => {
    const phone = await emptyVault();
    const whole = JSON.parse(Buffer.from(keyring("woorden")).toString());

    const body = new Uint8Array(Buffer.from(JSON.stringify({ ...whole, ...changed })));
    const answer = await phone.send(`${kluis}/sleutels?op=0`, body);

    expect([answer.status, await answer.json()]).toEqual([422, { problem: "not-sealed" }]);
  });

  test("an envelope that is too large, and one for which there is no room left", async () => {
    const phone = await emptyVault();
    await phone.push(plan, 0, sealed("eerst"));

    expect(await phone.push(plan, 1, sealed("groot", mostBytesOfEntry))).toEqual({ status: 413, problem: "large" });
    await centre.superPool.query("update selfhelp.keyring set used = $1", [mostBytes - 1000]);
    expect(await phone.push(plan, 1, sealed("nog iets"))).toEqual({ status: 507, problem: "full" });
    await phone.post(`${kluis}/stukken/${plan}/wissen`, {});

    expect((await phone.pull()).words).toEqual({ [plan]: null });
  });

  test("what is used is what stands there, whatever was written, replaced, erased and made again", async () => {
    const phone = await emptyVault();
    const other = randomUUID();
    await phone.send(`${kluis}/sleutels?op=0`, keyring("woorden"));
    await phone.send(`${kluis}/sleutels?op=1`, keyring("andere woorden"));
    for (const base of [0, 1, 2]) await phone.push(plan, base, sealed("plan", 5000));
    await phone.push(other, 0, sealed("kort", 1));
    await phone.post(`${kluis}/stukken/${plan}/wissen`, {});
    await phone.push(plan, 4, sealed("weer", 3000));
    await phone.post(`${kluis}/stukken/${other}/wissen`, {});

    const { rows } = await centre.superPool.query(`
      select used::int, (octet_length(body)
        + (select sum(greatest(size, 1024)) from selfhelp.entry)
        + (select coalesce(sum(greatest(octet_length(body), 1024)), 0) from selfhelp.entry_version))::int as counted
      from selfhelp.keyring`);

    expect(rows[0].used).toBe(rows[0].counted);
  });

  test("a program that goes on and on is asked to wait, while others of the house go on", async () => {
    const phone = await emptyVault();
    const sam = await (await addOwner(centre, "Sam")).signIn();
    await phone.get(`${kluis}/sleutels`);
    await centre.superPool.query("update platform.rate_count set count = 6000 where what = 'vault'");

    const answer = await phone.get(`${kluis}/sleutels`);

    expect([answer.status, await answer.json()]).toEqual([429, { problem: "tries" }]);
    expect((await sam.get(`${kluis}/sleutels`)).status).toBe(200);
    await centre.superPool.query("delete from platform.rate_count");
  });
});
