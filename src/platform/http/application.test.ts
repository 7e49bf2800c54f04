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
const signUpAddress = "/programma/schrijven/2026-11-24/aanmelding";

test.each(["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=x"])(
  "a form that arrives broken (%s) comes back with what to do, and nothing breaks",
  async (type) => {
    const response = await centre.app.request(signUpAddress, {
      method: "POST",
      headers: { host: "localhost", origin: "http://localhost", "content-type": type },
      body: "name=Anna",
    });

    expect(response.status).toBe(422);
  },
);

test.each(["/%00", "/programma/%00", "/programma?q=%00", "/a/%00"])(
  "an address with a NUL in it (%s) is nothing",
  async (address) => {
    expect((await centre.visitor().get(address)).status).toBe(404);
  },
);

test("what another site sends here is refused, from a browser of today and from an old one", async () => {
  const fields = { name: "Anna", contact: "none" };

  expect((await centre.visitor().post(signUpAddress, fields, { "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await centre.visitor().post(signUpAddress, fields, { "sec-fetch-site": "same-site" })).status).toBe(403); // a house below the same name
  expect((await centre.visitor().post(signUpAddress, fields, { origin: "https://elders.example" })).status).toBe(403);
  const { rows } = await centre.superPool.query("select from programme.sign_up");
  expect(rows).toHaveLength(0);
});

test("every answer forbids what is not ours, also that of a page that is not there", async () => {
  for (const address of ["/", "/programma", "/bestaat-niet"]) {
    const { headers } = await centre.visitor().get(address);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("set-cookie")).toBeNull();
  }
});

test("a page that is known already is not sent again, until something on it has changed", async () => {
  const first = await centre.visitor().get("/programma");
  const known = { "if-none-match": first.headers.get("etag") ?? "" };
  expect((await centre.visitor().get("/programma", known)).status).toBe(304);

  await centre.superPool.query("update programme.activity set title = 'Schrijven bij het raam'");
  expect((await centre.visitor().get("/programma", known)).status).toBe(304);
  centre.installation.pages.raiseVersion(centre.centre.id, 99);

  const second = await centre.visitor().get("/programma", known);
  expect(second.status).toBe(200);
  expect(await second.text()).toContain("Schrijven bij het raam");
});
