// SPDX-License-Identifier: EUPL-1.2

/** Who asks: every kind that the program knows. */
export const actors = {
  anon: "nobody we know, with an address that is right in all but the signature of its link",
  link: "a guest with the link to their own thing",
  swap: "a guest with a real link to something else, put into this address",
  lead: "a facilitator here, who leads the activity in the address",
  faci: "a facilitator here, who leads another activity",
  host: "a host here",
  coor: "a coordinator here",
  volu: "a volunteer here",
  peer: "a peer worker here",
  trai: "a trainer here",
  part: "a participant here, who has the link to their own thing",
  xlea: "a facilitator of another centre, who leads an activity there",
  xhos: "a host of another centre",
  xcoo: "a coordinator of another centre",
  paus: "a coordinator here whose role is paused",
  ende: "a coordinator here whose role has ended",
  pcon: "a contact of a partner, who has the link to the partner's door",
  muni: "someone of the municipality",
  insu: "someone of the insurer",
  bare: "someone signed in without any role",
  oper: "the operator of the installation, without any role",
  ope1: "an operator who gave no second factor",
  hos1: "a host here who gave no second factor",
  coo1: "a coordinator here who gave no second factor",
} as const;
export type Actor = keyof typeof actors;

/** The columns of a row, with a bar between nobody, here, elsewhere, no longer here, outside, and half signed in. */
const columns = [
  ["anon", "link", "swap"],
  ["lead", "faci", "host", "coor", "volu", "peer", "trai", "part"],
  ["xlea", "xhos", "xcoo"],
  ["paus", "ende"],
  ["pcon", "muni", "insu", "bare", "oper", "ope1"],
  ["hos1", "coo1"],
] as const;
export const actorNames: readonly Actor[] = columns.flat();

/** Those of this centre: for them no other centre exists. */
export const actorsHere: readonly Actor[] = ["link", ...columns[1], ...columns[5]];

type Count<Groups, All extends readonly unknown[] = []> = Groups extends readonly [
  infer First extends readonly unknown[],
  ...infer Rest,
]
  ? Count<Rest, [...All, ...First]>
  : All["length"];
/** How many answers a row has. */
export type NumberOfActors = Count<typeof columns>;
