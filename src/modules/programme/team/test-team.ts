// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { TestCentre } from "../../../../test/support/centre.ts";
import { addPerson } from "../../../../test/support/rows.ts";
import { createVisitor, type Visitor } from "../../../../test/support/visitor.ts";

/** Someone of the team, signed in, who leads these activities. */
export async function addFacilitator(
  centre: TestCentre,
  name: string,
  activityIds: string[],
): Promise<{ personId: string; browser: Visitor }> {
  const { superPool, identity, app } = centre;
  const email = `${randomUUID()}@team.example`;
  const personId = await addPerson(superPool, { name, email, role: "facilitator", centre: centre.centre });
  for (const activityId of activityIds) await addLead(centre, activityId, personId);
  const browser = createVisitor(app);
  await browser.post(await identity.makeSignInLink(personId), {});
  return { personId, browser };
}

export async function addLead({ superPool, centre }: TestCentre, activityId: string, personId: string): Promise<void> {
  await superPool.query(
    "insert into programme.lead (activity_id, person_id, centre_id, created_at) values ($1, $2, $3, now())",
    [activityId, personId, centre.id],
  );
}
