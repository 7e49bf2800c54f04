// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, test } from "vitest";
import { createTestOrganization, team } from "./keeping-test-organization.ts";
import { letterJobs } from "./letters.jobs.ts";

const {
  centre,
  pool,
  coordinator,
  organization,
  link,
  addOrganization,
  addEntry,
  linkOnPage,
  keeperId,
  listLetters,
  read,
} = await createTestOrganization();

describe("the link of a keeper", () => {
  test("opens the entries of this organization, and nothing of another", async () => {
    const own = await addEntry("Spreekuur geld");
    const other = await addOrganization("De Linde");
    const strange = await addEntry("Inloop", other);

    const page = await read(link());

    expect(page).toContain("Dag Ans.");
    expect(page).toContain("Spreekuur geld");
    expect(page).not.toContain("Inloop");
    expect((await centre.visitor().get(`${link()}/${own}`)).status).toBe(200);
    expect((await centre.visitor().get(`${link()}/${strange}`)).status).toBe(404);
    expect((await centre.visitor().post(`${link()}/${strange}/klopt`, {})).status).toBe(404);
  });

  test("goes by mail, with a subject that names nobody", async () => {
    const { rows } = await pool.query<{ id: string }>("select id from network.keeper");
    const event = { eventId: 1, kind: "x", subjectId: rows[0]?.id ?? "", centreId: centre.centre.id };
    for (const job of letterJobs)
      if ("onEvent" in job && /invite/.test(job.queue)) await job.onEvent(centre.workshop, event);

    const [letter] = await listLetters();

    expect(letter?.subject).toBe("Jullie bladzijde in de wegwijzer");
    expect(letter?.body).toContain(link());
  });

  test("does not work any more once it is withdrawn or renewed", async () => {
    const keeper = await keeperId();
    await coordinator().post(`${team}/organisaties/${organization()}/bijhouders/${keeper}/vernieuwing`, {});
    const renewed = await linkOnPage();

    expect((await centre.visitor().get(link())).status).toBe(404);
    expect((await centre.visitor().get(renewed)).status).toBe(200);
    await coordinator().post(`${team}/organisaties/${organization()}/bijhouders/${keeper}/intrekking`, {});
    expect((await centre.visitor().get(renewed)).status).toBe(404);
  });
});
