// SPDX-License-Identifier: EUPL-1.2
import type { LifeDomain } from "../reference.ts";
import type { WalkingSide, Who } from "./tables.ts";
import type { Pieces } from "./written.ts";

export const whoCan = ["holder", "peer", "together"] as const satisfies Who[];

export type Commitment = {
  id: string;
  domain: LifeDomain;
  who: Who;
  dueOn: string | null;
  doneOn: string | null;
  letGoOn: string | null;
  remindHolder: boolean;
  remindPeer: boolean;
  madeBy: WalkingSide;
  pieces: Pieces;
};

export function isAhead({ doneOn, letGoOn }: Pick<Commitment, "doneOn" | "letGoOn">): boolean {
  return doneOn === null && letGoOn === null;
}
