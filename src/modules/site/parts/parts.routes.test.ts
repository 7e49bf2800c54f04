// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, expect, test } from "vitest";
import { partNames } from "#modules/network";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

const centre = await createTestCentre(undefined, { FORM_SECONDS: "0" });
const path = "/beheer/onderdelen";
let coordinator: Visitor;

beforeEach(async () => {
  coordinator = await centre.coordinator();
});

afterEach(async () => {
  await centre.superPool.query(
    "delete from network.part_choice; delete from programme.activity; update platform.content_version set version = version + 1",
  );
  await centre.hearOfChanges();
});

async function choose(parts: readonly string[], isSure = true): Promise<Response> {
  const answer = await coordinator.post(path, { parts: [...parts], ...(isSure && { isSure: "ja" }) });
  await centre.hearOfChanges();
  return answer;
}

function without(part: string): string[] {
  return partNames.filter((name) => name !== part);
}

/** A date with one sign-up; what comes back is the address of its own page. */
async function signUp(): Promise<string> {
  const soup = await addActivity(centre.superPool, centre.centre, { slug: "soep", title: "Soep", joining: "sign-up" });
  await addOccurrence(centre.superPool, soup, { startsLocal: "2026-11-26T12:00" });
  const answer = await centre.visitor().post("/programma/soep/2026-11-26/aanmelding", { name: "Vlinder" });
  return answer.headers.get("location") ?? "";
}

test("every route of a part that is off answers as if it were not there, also to whoever is not signed in", async () => {
  await choose([]);
  const routes = centre.modules.flatMap(({ partRoutes }) => partRoutes.flatMap((part) => part.routes.routes));
  const addresses = new Set(routes.map((one) => `${one.method} ${one.path.replaceAll(/:\w+(\{[^}]*\})?/g, "x1")}`));
  const alive: string[] = [];

  for (const address of addresses) {
    const [method = "", where = ""] = address.split(" ");
    for (const visitor of [coordinator, centre.visitor()]) {
      const answer = await (method === "GET" ? visitor.get(where) : visitor.post(where, {}));
      if (answer.status !== 404) alive.push(`${address}: ${answer.status}`);
    }
  }

  expect(addresses.size).toBeGreaterThan(100);
  expect(alive).toEqual([]);
});

test("each part has routes, and no route is of a part that has no name", () => {
  const parts = new Set(centre.modules.flatMap(({ partRoutes }) => partRoutes.flatMap(({ part }) => part)));

  expect([...parts].sort()).toEqual([...partNames].sort());
});

test("whoever signed up keeps their own page and can still leave, and nothing there leads to what is off", async () => {
  const own = await signUp();
  await choose(without("programme"));
  const guest = centre.visitor();

  const page = await (await guest.get(own)).text();
  const left = await guest.post(`${own}/afmelding`, {});

  expect((await guest.get("/programma/soep")).status).toBe(404);
  expect(page).toContain("Soep");
  expect(left.status).toBe(303);
  expect(await (await guest.get(own)).text()).not.toContain('href="/programma');
});

test("before something planned goes out of sight, the page says what happens to it and asks once more", async () => {
  await signUp();

  const asked = await (await choose(without("programme"), false)).text();

  expect(asked).toContain("Er staat nog 1 datum gepland.");
  expect(asked).toContain("Er is nog 1 aanmelding: die houdt een eigen link en krijgt gewoon bericht.");
  expect((await centre.visitor().get("/programma/soep")).status).toBe(200);
});

test("about what was off already nobody is asked again", async () => {
  await signUp();
  await choose(without("programme"));

  const answer = await choose(
    without("programme").filter((name) => name !== "news"),
    false,
  );

  expect(answer.status).toBe(303);
});

test("where nothing is planned it goes off at once, and comes back with everything that was there", async () => {
  await coordinator.post("/team/ruimtes", { name: "Atelier" });

  const off = await choose(without("rooms"), false);
  const page = await (await coordinator.get(path)).text();
  const gone = (await coordinator.get("/team/ruimtes")).status;
  await choose(partNames, false);

  expect(off.status).toBe(303);
  expect(page).toContain("Er is 1 ruimte. Zet je dit aan, dan is het er weer.");
  expect(gone).toBe(404);
  expect(await (await coordinator.get("/team/ruimtes")).text()).toContain("Atelier");
});

test("the front page follows, also for whoever had it already", async () => {
  const before = await (await centre.visitor().get("/")).text();
  const { rows } = await centre.superPool.query("select version from platform.content_version");

  await choose(without("house"));

  const after = await (await centre.visitor().get("/")).text();
  const raised = await centre.superPool.query("select version from platform.content_version");
  expect(before).toContain("We zijn nu open");
  expect(after).not.toContain("We zijn nu open");
  expect(after).toContain("Welkom bij De Proeftuin");
  expect(raised.rows[0]?.version).toBeGreaterThan(rows[0]?.version ?? 0);
});

test("what was told when something did not go well is still answered after that is switched off", async () => {
  await choose(without("rubs"));

  expect((await coordinator.get("/team/niet-goed-gegaan")).status).toBe(200);
  expect((await centre.visitor().get("/niet-goed-gegaan")).status).toBe(404);
});
