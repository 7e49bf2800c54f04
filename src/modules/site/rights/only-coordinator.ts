// SPDX-License-Identifier: EUPL-1.2

export type Coordinating = { centreId: string | null; personId: string };

/** A house that loses its only coordinator can be run by nobody: the role goes to someone else first. */
export function leavesHouseAlone(coordinators: readonly Coordinating[], personId: string): boolean {
  const own = coordinators.filter((one) => one.personId === personId);
  return own.some(
    ({ centreId }) => !coordinators.some((one) => one.centreId === centreId && one.personId !== personId),
  );
}
