// SPDX-License-Identifier: EUPL-1.2
import { beforeEach } from "vitest";
import { createTestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

export const newForm = "/team/programma/nieuw";

/** A test centre whose coordinator makes the programme. Each test begins without activities. */
export async function createTestMaking() {
  const centre = await createTestCentre();
  const pool = centre.superPool;
  await pool.query("insert into network.centre_host (host, centre_id) values ('localhost', $1)", [centre.centre.id]);
  let coordinator: Visitor = centre.visitor();

  beforeEach(async () => {
    await pool.query("delete from programme.activity");
    coordinator = await centre.coordinator();
  });
  const filled = () => filledFor(centre.centre.organizationId);
  /** The team's address of a draft. */
  const addActivity = async (changes: Partial<ReturnType<typeof filledFor>> = {}): Promise<string> => {
    const answer = await coordinator.post(newForm, { ...filled(), ...changes, step: "save" });
    return (answer.headers.get("location") ?? "").split("?")[0] ?? "";
  };
  const countActivities = async () => (await pool.query("select from programme.activity")).rows.length;
  return { centre, pool, coordinator: () => coordinator, filled, addActivity, countActivities };
}

function filledFor(organizationId: string) {
  return {
    title: "Schrijven bij het raam",
    summary: "",
    kind: "creative",
    offeredBy: organizationId,
    placeKind: "here",
    forWhom: "everyone",
    languages: ["nl-easy", "en"],
    hosts: "Noor, Samir",
    joining: "sign-up",
    capacity: "8",
    capacityReason: "De tafel heeft 8 stoelen.",
    repeat: "weekly",
    date: "2026-12-01",
    startTime: "11:00",
    endTime: "12:30",
  };
}
