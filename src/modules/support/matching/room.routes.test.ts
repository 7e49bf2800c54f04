// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createMatching } from "./match-test-making.ts";

const { house, superPool, ask, join, addressees, sendLetters, lookAgain } = await createMatching();

test("letters say that something waits and never what, in the outbox of no house", async () => {
  const samir = await join("Samir");
  const wilg = await ask({ email: "wilg@thuis.example", words: "Heel eigen woorden" });
  await wilg.press("/keuze", { peer: samir.id });
  await samir.press("/kennismaken", { meeting: "Bij de molen" });
  await sendLetters();

  const { rows } = await superPool.query(
    "select address, subject, body, centre_id from platform.message order by address",
  );

  expect(rows.map(({ address }) => address)).toEqual([samir.email, "wilg@thuis.example"]);
  for (const { subject, body, centre_id } of rows) {
    expect(subject).toBe("Er staat iets voor je klaar");
    expect(body).not.toMatch(/eigen woorden|molen|Samir|Wilg/);
    expect(centre_id).toBeNull();
  }
  expect(rows[1]?.body).toContain(wilg.address);
});

test("where nobody has room one can wait, whoever asked first hears first, and the place is kept for three days", async () => {
  const samir = await join("Samir", { room: 0 });
  const first = await ask({ email: "eerst@thuis.example", createdAt: "2026-11-01" });
  const then = await ask({ email: "dan@thuis.example", createdAt: "2026-11-10" });
  expect(await first.read()).toContain("Er is nu niemand met ruimte die hierbij past");
  expect(await then.press("/wachten")).toContain("Sinds 24 november 2026 sta je op de lijst");
  await first.press("/wachten");

  await superPool.query("update support.peer_room set room = 1 where person_id = $1", [samir.id]);
  await samir.browser.post("/team/wie-ik-ben/verder", {});
  await sendLetters();
  expect(await addressees()).toEqual(["eerst@thuis.example"]);
  await lookAgain();
  expect(await addressees()).toEqual(["eerst@thuis.example"]);
  house.clock.set("2026-11-28T10:00");
  await lookAgain();
  house.clock.set("2026-11-24T11:00");

  expect(await addressees()).toEqual(["dan@thuis.example", "eerst@thuis.example"]);
});

test("for who left only a number the coordinators hear that there is room, once a day and without a name", async () => {
  const samir = await join("Samir", { room: 0 });
  const { email } = await house.signInAs({ role: "coordinator", email: "kijkt@team.example" });
  const wilg = await ask();
  expect(await wilg.read()).toContain("Laat iemand meekijken: die kiest iemand zodra er ruimte is");
  await wilg.press("/meekijken");

  await superPool.query("update support.peer_room set room = 2 where person_id = $1", [samir.id]);
  await samir.browser.post("/team/wie-ik-ben/pauze", {});
  await samir.browser.post("/team/wie-ik-ben/verder", {});
  await sendLetters();
  await sendLetters();

  const { rows } = await superPool.query("select body, centre_id from platform.message where address = $1", [email]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.body).toContain("/team/vragen");
  expect(rows[0]?.body).not.toMatch(/Wilg|Samir/);
});

test("who was told of a place and left it can wait anew, and keeps their turn", async () => {
  const wilg = await ask({ email: "weer@thuis.example" });
  await wilg.press("/wachten");
  await superPool.query("update support.request set told_room_at = now() where id = $1", [wilg.id]);

  expect(await wilg.read()).toContain("Mail me als er ruimte is");
  expect(await wilg.press("/wachten")).toContain("sta je op de lijst");
  expect(await wilg.press("/niet-wachten")).toContain("Mail me als er ruimte is");
});
