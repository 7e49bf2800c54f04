// SPDX-License-Identifier: EUPL-1.2
import type { SignedInPerson } from "#platform/http";
import type { PartName } from "#platform/parts";
import type { TaskName, WhoDoes } from "../tables.ts";

export const taskNames = ["publish", "moderate", "approve"] as const satisfies readonly TaskName[];
export const partOfTask: Partial<Record<TaskName, PartName>> = { publish: "news", approve: "programme" };
export const waysToDo = ["coordinators", "one", "pairs"] as const satisfies readonly WhoDoes[];

/** What there is to do in a house with these parts. */
export function tasksWith(parts: ReadonlySet<PartName>): TaskName[] {
  return taskNames.filter((task) => {
    const part = partOfTask[task];
    return part === undefined || parts.has(part);
  });
}

type Who = { task: TaskName; centreId: string | null; person: SignedInPerson | null };

/** Whether someone may do this here at all: its coordinators, and whose turn it is, alone or in a pair. */
export function mayDo({ task, centreId, person }: Who): boolean {
  if (!person || centreId === null) return false;
  return person.coordinatorAt.includes(centreId) || turnsOf(person, task, centreId).length > 0;
}

/** Whether their yes is enough. Who does it in a pair needs another's yes too. */
export function decidesAlone({ task, centreId, person }: Who): boolean {
  if (!person || centreId === null) return false;
  return person.coordinatorAt.includes(centreId) || turnsOf(person, task, centreId).some(({ way }) => way === "one");
}

function turnsOf({ tasks }: SignedInPerson, task: TaskName, centreId: string) {
  return tasks.filter((given) => given.task === task && given.centreId === centreId);
}
