// SPDX-License-Identifier: EUPL-1.2
import { limit, limited, notFound } from "#platform/http";
import { mayWrite } from "../paths/letter.ts";
import type { Walker } from "../paths/path.ts";

export const changing = limited(limit({ what: "following", most: 240, perMinutes: 60, per: "link" }));

/** Something new is for as long as two people are on their way. */
export function stillTogether(walker: Walker): Walker {
  return walker.path.endedOn === null ? walker : notFound();
}

/** Whose path it is sets right what stands there, also afterwards. */
export function writable(walker: Walker): Walker {
  return mayWrite(walker) ? walker : notFound();
}
