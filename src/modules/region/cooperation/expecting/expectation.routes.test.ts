// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { createTestPartners } from "../test-partners.ts";

const { coordinator, seen, read } = await createTestPartners();
const path = "/samenwerken/ervaringsdeskundige";
const team = `/team${path}`;

test("partners read our words until the house has its own, in the language of the page", async () => {
  expect(await seen(path)).toContain("Staat naast iemand, op gelijke hoogte, en heeft de tijd.");

  await coordinator().post(team, {
    intro: "",
    expect: "Iemand die meegaat.\n- Een kop koffie.",
    notExpect: "Een rapport.",
  });

  const page = await seen(path);
  expect(page).toContain("<li>Een kop koffie.</li>");
  expect(page).not.toContain("Staat naast iemand");
  expect(await seen(`/en${path}`)).toContain("Stands beside someone");
});

test("the house can go back to our words", async () => {
  await coordinator().post(team, { expect: "Iemand die meegaat.", notExpect: "Een rapport." });
  await coordinator().post(`${team}/terug`, {});

  expect(await seen(path)).toContain("Staat naast iemand");
});

test("a list without a line is asked again", async () => {
  const answer = await coordinator().post(team, { expect: "", notExpect: "Een rapport." });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("Schrijf minstens één regel.");
  expect(await read(team, coordinator())).toContain("Nu staan hier woorden van Vrijplaats.");
});
