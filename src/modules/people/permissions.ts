// SPDX-License-Identifier: EUPL-1.2
import type { Asker, Permission } from "#platform/http";
import { mayDo } from "./tasks/task.ts";

/** Whoever is signed in, with a role or without: such a route shows and changes only what is their own. */
export const beSignedIn: Permission = { name: "beSignedIn", allows: ({ person }) => person !== null };

/** Whoever has any role at this centre. That alone shows nobody's name: such a route asks what else they may see. */
export const beInTheTeam: Permission = {
  name: "beInTheTeam",
  allows: ({ person, centreId }) => centreId !== null && (person?.teamAt.includes(centreId) ?? false),
};

/** Whoever hosts at this centre: sees today and who comes. A coordinator may all that a host may. */
export const beHost: Permission = { name: "beHost", allows: (asker) => holds(asker, "hostAt") };

export const beCoordinator: Permission = { name: "beCoordinator", allows: (asker) => holds(asker, "coordinatorAt") };

function holds({ actor, centreId }: Asker, role: "hostAt" | "coordinatorAt"): boolean {
  return actor.kind === "person" && centreId !== null && actor[role].includes(centreId);
}

/** Adding and removing what shows that someone is who they are: never after an e-mail link alone. */
export const changeOwnLocks: Permission = { ...beSignedIn, name: "changeOwnLocks", tier: "second" };

/** What is kept about others for longer than a day: addresses, roles, messages, paper to sign in with. */
export const knowPeople: Permission = { ...beCoordinator, name: "knowPeople", tier: "second" };

/** Writing and publishing what visitors read: coordinators, and whose turn it is. In pairs, `sayYes` tells whether it happens now. */
export const publish: Permission = { name: "publish", allows: (asker) => mayDo({ ...asker, task: "publish" }) };

/** Taking what visitors read or see out of sight, and putting it back: coordinators, and whose turn it is. */
export const moderate: Permission = { name: "moderate", allows: (asker) => mayDo({ ...asker, task: "moderate" }) };

/** Answering what others propose for this centre: coordinators, and whose turn it is. */
export const approve: Permission = {
  name: "approve",
  allows: (asker) => mayDo({ ...asker, task: "approve" }),
  tier: "second",
};

/** The list of what can be arranged: for a house by its coordinators, for the installation by its operator. */
export const arrange: Permission = {
  name: "arrange",
  allows: (asker) => beCoordinator.allows(asker) || runTheInstallation.allows(asker),
};

/** What concerns the whole installation: how it is doing, and how much each centre may keep. It shows nobody's name and no house from inside. */
export const runTheInstallation: Permission = {
  name: "runTheInstallation",
  allows: ({ person }) => person?.isOperator ?? false,
  tier: "second",
};
