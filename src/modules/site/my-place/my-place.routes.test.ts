// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { addActivity, addOccurrence } from "../../../../test/support/rows.ts";

const centre = await createTestCentre();

function menuOf(page: string): string[] {
  const menu = /<nav class="nav".*?<\/nav>/s.exec(page)?.[0] ?? "";
  return Array.from(menu.matchAll(/<span>([^<]+)<\/span>/g), ([, word]) => word ?? "");
}

test("the menu has four words for everyone, and who is of the team finds the other page in the footer", async () => {
  const visitors = await (await centre.visitor().get("/")).text();
  const team = await (await (await centre.host()).get("/")).text();

  expect(menuOf(visitors)).toEqual(["Vandaag", "Programma", "Over ons", "Mijn plek"]);
  expect(menuOf(team)).toEqual(["Vandaag", "Programma", "Team", "Mijn plek"]);
  expect(team).toContain('href="/over-ons"');
});

test("whoever is not signed in reads at Mijn plek that nobody needs a place, and is not sent to sign in", async () => {
  const response = await centre.visitor().get("/mijn-plek");

  expect(response.status).toBe(200);
  expect(await response.text()).toContain("Een eigen plek mag, maar hoeft niet.");
});

test("after signing in someone without a role comes to their own place, and someone of the team to the team", async () => {
  const email = "egel@post.example";
  const egel = centre.visitor();
  await egel.post("/mijn-plek/maken", { name: "Egel", email });
  const { rows } = await centre.superPool.query<{ body: string }>(
    "select body from platform.message where address = $1",
    [email],
  );
  await egel.post(new URL(/http\S+/.exec(rows[0]?.body ?? "")?.[0] ?? "http://none").pathname, {});
  await egel.post("/uitloggen", {});

  const own = await egel.post(`/inloggen/${await centre.identity.requestLink(email)}`, {});
  expect(own.headers.get("location")).toBe("/mijn-plek");
  expect(await egel.read(own)).toContain("Dag Egel");
  expect((await egel.get("/inloggen")).headers.get("location")).toBe("/mijn-plek");
  expect((await (await centre.host()).get("/inloggen")).headers.get("location")).toBe("/team");
});

test("whoever leads a group sees its dates at their own place, and nobody else does", async () => {
  const { personId, visitor: ruth } = await centre.signInAs({ name: "Ruth", role: "facilitator" });
  const group = await addActivity(centre.superPool, centre.centre, { title: "Schrijven over verlies" });
  await addOccurrence(centre.superPool, group, { startsLocal: "2026-11-26T14:00" });
  await centre.superPool.query(
    "insert into programme.lead (activity_id, person_id, centre_id, created_at) values ($1, $2, $3, now())",
    [group.id, personId, centre.centre.id],
  );

  expect(await (await ruth.get("/mijn-plek")).text()).toContain("Schrijven over verlies");
  expect(await (await (await centre.host()).get("/mijn-plek")).text()).not.toContain("Schrijven over verlies");
});

test("what needs a parent is told without asking anyone's age, and joining is not among it", async () => {
  const page = await (await centre.visitor().get("/mijn-plek/onder-16")).text();

  expect(page).toContain("We vragen niemand hoe oud die is.");
  expect(page).not.toMatch(/<input|<select/);
});
