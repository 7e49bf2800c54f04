// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { activityForm } from "./activity.form.ts";
import { createTestMaking, newForm } from "./activity-test-making.ts";

const { centre, pool, coordinator, filled, countActivities } = await createTestMaking();

test("the form asks for everything that it reads: what it did not ask, saving would clear", async () => {
  const page = await (await coordinator().get(newForm)).text();

  for (const name of Object.keys(activityForm.shape)) expect(page).toContain(`name="${name}"`);
});

describe("adding an activity", () => {
  test("shows the dates in words before anything is kept", async () => {
    const answer = await coordinator().post(newForm, filled());

    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain("Klopt dit?");
    expect(page).toContain("Dinsdag 1 december van 11.00 tot 12.30 uur");
    expect(page).toContain("in de komende 26 weken");
    expect(await countActivities()).toBe(0);
  });

  test("names the days on which the house is closed", async () => {
    await pool.query(
      "insert into network.closed_day (centre_id, day) values ($1, '2026-12-29') on conflict do nothing",
      [centre.centre.id],
    );

    const page = await (await coordinator().post(newForm, filled())).text();

    expect(page).toContain("Op dinsdag 29 december zijn we dicht. Die datum valt weg.");
  });

  test("keeps it after yes, as a draft that visitors do not see", async () => {
    const answer = await coordinator().post(newForm, { ...filled(), step: "save" });

    expect(answer.status).toBe(303);
    expect(await coordinator().read(answer)).toContain("Bezoekers zien het nog niet.");
    expect((await centre.visitor().get("/programma/schrijven-bij-het-raam")).status).toBe(404);
  });

  test("can show it to visitors at once", async () => {
    await coordinator().post(newForm, { ...filled(), step: "publish" });

    expect((await centre.visitor().get("/programma/schrijven-bij-het-raam")).status).toBe(200);
  });

  test("the same form sent twice is one activity", async () => {
    const form = { ...filled(), step: "save", formKey: randomUUID() };

    const [first, second] = await Promise.all([coordinator().post(newForm, form), coordinator().post(newForm, form)]);

    expect(first.headers.get("location")).toBe(second.headers.get("location"));
    expect(await countActivities()).toBe(1);
  });

  test("two activities with one title have two addresses", async () => {
    await coordinator().post(newForm, { ...filled(), step: "save" });
    await coordinator().post(newForm, { ...filled(), step: "save" });

    const { rows } = await pool.query("select slug from programme.activity order by slug");
    expect(rows.map(({ slug }) => slug)).toEqual(["schrijven-bij-het-raam", "schrijven-bij-het-raam-2"]);
  });

  test("going back to the form keeps every value", async () => {
    const answer = await coordinator().post(newForm, { ...filled(), title: "Iets met <kaas> & brood", step: "edit" });

    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('value="Iets met &lt;kaas> &amp; brood"');
  });

  test("a mistake gives the form again with what was typed, and says what is wrong", async () => {
    const answer = await coordinator().post(newForm, {
      ...filled(),
      capacityReason: "",
      summary: "Een uurtje schrijven",
    });

    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Kijk nog even naar één ding");
    expect(page).toContain('href="#capacityReason"');
    expect(page).toContain('value="Een uurtje schrijven"');
  });

  test("a course under a method's name hears where it departs from what was published, and may be kept", async () => {
    const wrap = { ...filled(), title: "WRAP voor iedereen", kind: "course", hosts: "Noor" };

    const check = await (await coordinator().post(newForm, wrap)).text();
    const saved = await coordinator().post(newForm, { ...wrap, step: "save" });

    expect(check).toContain("Er zijn 2 begeleiders. Bij jullie staat er 1.");
    expect(check).toContain("Basiscurriculum ervaringsdeskundigheid (2015)");
    expect(saved.status).toBe(303);
  });

  test("all five ways of joining can be kept, published and copied", async () => {
    for (const joining of ["walk-in", "tell-us", "sign-up", "series", "acquaint"]) {
      const limit = ["walk-in", "tell-us"].includes(joining) ? { capacity: "", capacityReason: "" } : {};
      const link = joining === "walk-in" ? {} : { onlineLink: "https://bellen.example/kamer" };

      const answer = await coordinator().post(newForm, { ...filled(), ...limit, ...link, joining, step: "publish" });
      const address = (answer.headers.get("location") ?? "").split("?")[0] ?? "";

      expect((await coordinator().post(`${address}/kopie`, {})).status).toBe(303);
    }
    const { rows } = await pool.query(
      "select joining, online_link is not null as linked, count(*)::int as count from programme.activity group by 1, 2 order by 1",
    );
    expect(rows).toEqual([
      { joining: "acquaint", linked: true, count: 2 },
      { joining: "series", linked: true, count: 2 },
      { joining: "sign-up", linked: true, count: 2 },
      { joining: "tell-us", linked: true, count: 2 },
      { joining: "walk-in", linked: false, count: 2 },
    ]);
  });

  test("a room of another centre cannot be chosen", async () => {
    const other = await centre.addCentre(`ander-${randomUUID().slice(0, 8)}`, `${randomUUID()}.localhost`);
    const { rows } = await pool.query<{ id: string }>(
      "insert into spaces.room (centre_id, name) values ($1, 'Elders') returning id",
      [other.id],
    );

    const answer = await coordinator().post(newForm, { ...filled(), roomId: rows[0]?.id ?? "", step: "save" });

    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('href="#roomId"');
  });
});
