// SPDX-License-Identifier: EUPL-1.2
import type { TestCentre } from "../../../../test/support/centre.ts";
import type { Visitor } from "../../../../test/support/visitor.ts";

/** Someone of the team, signed in, who leads these activities. */
export async function addFacilitator(
  centre: TestCentre,
  name: string,
  activityIds: string[],
): Promise<{ personId: string; browser: Visitor }> {
  const { personId, visitor: browser } = await centre.signInAs({ name, role: "facilitator" });
  for (const activityId of activityIds) await addLead(centre, activityId, personId);
  return { personId, browser };
}

export async function addLead({ superPool, centre }: TestCentre, activityId: string, personId: string): Promise<void> {
  await superPool.query(
    "insert into programme.lead (activity_id, person_id, centre_id, created_at) values ($1, $2, $3, now())",
    [activityId, personId, centre.id],
  );
}
