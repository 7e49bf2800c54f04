// SPDX-License-Identifier: EUPL-1.2
// biome-ignore-all format: a table
import { row } from "../table.ts";

// What many routes answer, each answer written by hand. "open" lets in: a page is shown, a form is done. "Twice" asks for
// a second factor first. A route that differs in one answer has a row of its own where it stands.

//                                    anon link | lead host coor volu part | bare pcon oper ope1 | hos1 coo1
export const openToAll         = row("open open | open open open open open | open open open open | open open");
export const nothingWritten    = row("same same | same same same same same | same same same same | same same");
export const hiddenFromAll     = row("miss miss | miss miss miss miss miss | miss miss miss miss | miss miss");
export const notYetSignedIn    = row("open open | away away away away away | away away away away | away away");

/** For their own things. */
export const signedIn          = row("sign sign | open open open open open | open open open open | open open");
export const signedInTwice     = row("sign sign | open open open open open | open open open step | step step");

/** Behind the link to one's own thing, or to the door of a partner; at a device of the house, the second column has it. */
export const ownLink           = row("miss open | miss miss miss miss open | miss miss miss miss | miss miss");
export const ownLinkSignedIn   = row("sign sign | miss miss miss miss open | miss miss miss miss | miss miss");
export const partners          = row("miss open | miss miss miss miss miss | miss open miss miss | miss miss");
export const atTheDoor         = row("miss open | miss miss miss miss miss | miss miss miss miss | miss miss");

//                                    anon link | lead host coor volu part | bare pcon oper ope1 | hos1 coo1
export const team              = row("sign sign | open open open open miss | miss miss miss miss | open open");
export const teamTwice         = row("sign sign | open open open open miss | miss miss miss miss | step step");
/** Of this very activity, and whoever receives people. */
export const leaders           = row("sign sign | open open open miss miss | miss miss miss miss | open open");
export const leadersTwice      = row("sign sign | open open open miss miss | miss miss miss miss | step step");
export const hosts             = row("sign sign | miss open open miss miss | miss miss miss miss | open open");
export const hostsTwice        = row("sign sign | miss open open miss miss | miss miss miss miss | step step");
export const hostsAloneTwice   = row("sign sign | miss open miss miss miss | miss miss miss miss | step step");
export const coordinators      = row("sign sign | miss miss open miss miss | miss miss miss miss | miss open");
export const coordinatorsTwice = row("sign sign | miss miss open miss miss | miss miss miss miss | miss step");
/** Nobody but a peer worker, in a row of `peers.ts`, about whoever they walk along with. */
export const peersAlone        = row("sign sign | miss miss miss miss miss | miss miss miss miss | miss miss");
export const operatorsTwice    = row("sign sign | miss miss miss miss miss | miss miss open step | miss miss");
