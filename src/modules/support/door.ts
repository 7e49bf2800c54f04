// SPDX-License-Identifier: EUPL-1.2
import type { AppContext, Permission } from "#platform/http";

type Answer<Opener> = (c: AppContext, opener: Opener) => Promise<Response> | Response;
/** One way to something that is somebody's: whoever may open it is found, and for all others it is not there. */
export type DoorFor<Opener> = {
  /** "/team/trajecten/:path": what follows in an address is added to it. */
  path: string;
  permission: Permission;
  opened: (answer: Answer<Opener>) => (c: AppContext) => Promise<Response>;
};

export function openedBy<Opener>(find: (c: AppContext) => Promise<Opener>): DoorFor<Opener>["opened"] {
  return (answer) => async (c) => await answer(c, await find(c));
}
