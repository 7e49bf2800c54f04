// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { testFacts, weekly } from "../activities/test-programme.ts";
import { changedContent, contentAfter, isNothing } from "./offer-content.ts";

const stands = { facts: { ...testFacts("buren"), summary: "Een uurtje schrijven." }, schedule: weekly() };

test("a form that says what stands there already is nothing", () => {
  expect(isNothing(changedContent(stands, structuredClone(stands)))).toBe(true);
});

test("only what the partner changed comes along, with what belongs to it", () => {
  const sent = { ...stands, facts: { ...stands.facts, placeNote: "Bij de fontein", placeKind: "outside" as const } };

  const content = changedContent(stands, sent);

  expect(content).toEqual({
    facts: { placeKind: "outside", roomId: null, locationId: null, placeNote: "Bij de fontein" },
    schedule: null,
  });
});

test("what the house changed meanwhile stays when somebody nods", () => {
  const content = changedContent(stands, { ...stands, facts: { ...stands.facts, title: "Schrijven en thee" } });
  const meanwhile = { facts: { ...stands.facts, hosts: ["Samir"], summary: "Anders." }, schedule: weekly() };

  const after = contentAfter(meanwhile, content);

  expect(after.facts).toMatchObject({ title: "Schrijven en thee", hosts: ["Samir"], summary: "Anders." });
});

test("a date that the house called off stays called off when the partner moves the hour", () => {
  const cancelled = { kind: "cancelled" as const, originalLocal: "2026-12-01T11:00" };
  const house = { ...stands, schedule: { ...weekly(), changes: [cancelled] } };
  const content = changedContent(stands, { ...stands, schedule: { ...weekly(), startsLocal: "2026-11-24T13:00" } });

  expect(contentAfter(house, content).schedule.changes).toEqual([
    { kind: "cancelled", originalLocal: "2026-12-01T13:00" },
  ]);
});
