// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addOwner, keyring, kluis, sealed } from "./vault-test-device.ts";

const centre = await createTestCentre();
const { signIn } = await addOwner(centre, "Noor");
type Row = { status: string; envelope?: string };

/** By table, as it is for other programs. */
async function takeAlong(device: Awaited<ReturnType<typeof signIn>>): Promise<Record<string, Row[]>> {
  const zip = await (await device.get("/mijn-plek/gegevens/gegevens.zip")).arrayBuffer();
  const json = strFromU8(unzipSync(new Uint8Array(zip))["gegevens.json"] ?? new Uint8Array());
  const { kinds } = JSON.parse(json) as { kinds: { table: string; rows: Row[] }[] };
  return Object.fromEntries(kinds.map(({ table, rows }) => [table, rows]));
}

test("whoever takes everything along gets the envelopes as they are, and reads how to open them", async () => {
  const phone = await signIn();
  const [first, second] = [sealed("eerst"), sealed("daarna")];
  const plan = randomUUID();
  await phone.send(`${kluis}/sleutels?op=0`, keyring("woorden"));
  await phone.push(plan, 0, first);
  await phone.push(plan, 1, second);

  const taken = await takeAlong(phone);
  const page = await (await phone.get("/mijn-plek/gegevens")).text();

  const asSealed = (body: Uint8Array) => ({ status: "sealed", envelope: Buffer.from(body).toString("base64") });
  expect(taken["selfhelp.entry"]).toEqual([asSealed(second)]);
  expect(taken["selfhelp.entry_version"]).toEqual([asSealed(first)]);
  expect(taken["selfhelp.keyring"]).toHaveLength(1);
  expect(page).toContain("Met het programma age en jouw sleutel lukt dat ook zonder ons.");
  expect(page).toContain("Verzegeld: alleen jij kunt dit openen");
  expect(page).not.toContain(Buffer.from(second).toString("base64").slice(0, 80));
});

test("what would be too much for one answer is told, and taken along from the vault itself", async () => {
  const phone = await signIn();
  await phone.push(randomUUID(), 0, sealed("foto", 3_000_000));
  await phone.push(randomUUID(), 0, sealed("nog een foto", 3_000_000));

  const entries = (await takeAlong(phone))["selfhelp.entry"] ?? [];

  expect(entries.map(({ status }) => status)).toEqual(["sealed", "sealed", "sealedAndLarge"]);
  expect(entries.at(-1)?.envelope).toBeUndefined();
});

test("whoever has everything erased leaves no envelope behind, though nobody here could open one", async () => {
  const phone = await signIn();

  await phone.post("/mijn-plek/gegevens/wissen", { signUps: "erase" });

  for (const table of ["keyring", "entry", "entry_version"]) {
    expect((await centre.superPool.query(`select from selfhelp.${table}`)).rowCount).toBe(0);
  }
});
