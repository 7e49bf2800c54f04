// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestCentre } from "../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../test/support/rows.ts";

const centre = await createTestCentre();
const activity = await addActivity(centre.superPool, centre.centre, {
  slug: "schrijven",
  title: "Schrijven",
  capacity: 3,
});
await addOccurrence(centre.superPool, activity, { startsLocal: "2026-11-24T14:00" });
const address = "/programma/schrijven/2026-11-24/aanmelding";

test("one field that is sent twice is not chosen from: the form comes back", async () => {
  const response = await centre.visitor().post(address, { name: ["Anna", "Bram"], contact: "no" });

  expect(response.status).toBe(422);
});

test("a field that nobody asked for changes nothing, whatever it is called", async () => {
  const extra = { status: "confirmed", centreId: "x", personId: "x", position: "1" };
  const fields = Object.fromEntries([
    ["name", "Cor"],
    ["contact", "no"],
    ["__proto__", "kanarie"],
    ["constructor", "kanarie"],
  ]);

  const response = await centre.visitor().post(address, { ...extra, ...fields });
  const { rows } = await centre.superPool.query(
    "select centre_id, person_id from programme.sign_up where name = 'Cor'",
  );

  expect(response.status).toBe(303);
  expect(rows).toEqual([{ centre_id: centre.centre.id, person_id: null }]);
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).not.toContain("kanarie");
  expect(({} as Record<string, unknown>).name).toBeUndefined();
});

test("what is encoded twice is read once", async () => {
  const page = await (await centre.visitor().get("/programma?q=%253Cb%253E")).text();

  expect(page).toContain('value="%3Cb%3E"');
  expect(page).not.toContain("&lt;b");
});
