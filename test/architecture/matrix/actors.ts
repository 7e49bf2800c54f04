// SPDX-License-Identifier: EUPL-1.2
import type { RoleTable } from "#modules/people";
import type { Answer } from "./answers.ts";
import { peersHalfSignedIn, peersOwn } from "./peers.ts";

type RoleName = RoleTable["role"];
export type HeldRole = { role: RoleName; at: "here" | "there" | "outside"; state?: "paused" | "ended" };

type KindOfAsker = {
  is: string;
  /** Null for whoever is signed in without any; absent for whoever is not signed in. */
  holds?: HeldRole | null;
  isOperator?: true;
  /** Was given each task, alone, and said yes. */
  hasTurns?: true;
  /** Signed in by mail alone, without a second factor. */
  tier?: "first";
  /** Has no column: is answered as this other one, */
  like?: string;
  /** but for these rows. */
  but?: Readonly<Record<string, Answer>>;
  /** Is asked these rows and no others. */
  only?: Readonly<Record<string, Answer>>;
};

/** What a turn opens, by route; nothing else. */
const inTurn = {
  "GET /beheer/nieuws": "show",
  "GET /beheer/nieuws/nieuw": "show",
  "POST /beheer/nieuws/nieuw": "done",
  "GET /beheer/nieuws/:id": "show",
  "POST /beheer/nieuws/:id": "done",
  "POST /beheer/nieuws/:id/publicatie": "done",
  "POST /beheer/nieuws/:id/terughalen": "done",
  "POST /beheer/nieuws/:id/verwijdering": "done",
  "POST /beheer/nieuws/:id/terugzetten": "done",
  "GET /team/spreekuur/:activity": "show",
  "POST /team/spreekuur/:activity": "done",
  "GET /team/in-beeld": "show",
  "POST /team/in-beeld": "done",
  "POST /team/in-beeld/:id/terug": "done",
  "GET /team/voorstellen": "show",
  "GET /team/voorstellen/:id": "show",
  "POST /team/voorstellen/:id/ja": "done",
  "POST /team/voorstellen/:id/nee": "done",
} as const satisfies Readonly<Record<string, Answer>>;

/** Who asks: every kind that the program knows, in the order in which they are asked. */
// biome-ignore format: a table
const actors = {
  anon: { is: "nobody we know, with an address that is right in all but the signature of its link" },
  link: { is: "a guest with the link to their own thing" },
  swap: { is: "a guest with a real link to something else, put into this address", like: "anon" },
  lead: { is: "a facilitator here, who leads the activity in the address", holds: { role: "facilitator", at: "here" } },
  faci: { is: "a facilitator here, who leads another activity", holds: { role: "facilitator", at: "here" }, like: "volu" },
  host: { is: "a host here", holds: { role: "host", at: "here" } },
  coor: { is: "a coordinator here", holds: { role: "coordinator", at: "here" } },
  volu: { is: "a volunteer here", holds: { role: "volunteer", at: "here" } },
  peer: { is: "a peer worker here", holds: { role: "peerWorker", at: "here" }, like: "volu", but: peersOwn },
  trai: { is: "a trainer here", holds: { role: "trainer", at: "here" }, like: "volu", but: { "POST /mijn-plek/rollen": "same" } },
  part: { is: "a participant here, who has the link to their own thing", holds: { role: "participant", at: "here" } },
  xlea: { is: "a facilitator of another centre, who leads an activity there", holds: { role: "facilitator", at: "there" }, like: "bare" },
  xhos: { is: "a host of another centre", holds: { role: "host", at: "there" }, like: "bare" },
  xcoo: { is: "a coordinator of another centre", holds: { role: "coordinator", at: "there" }, like: "bare" },
  paus: { is: "a coordinator here whose role is paused", holds: { role: "coordinator", at: "here", state: "paused" }, like: "bare" },
  ende: { is: "a coordinator here whose role has ended", holds: { role: "coordinator", at: "here", state: "ended" }, like: "bare" },
  pcon: { is: "a contact of a partner, who has the link to the partner's door", holds: { role: "partnerContact", at: "outside" } },
  muni: { is: "someone of the municipality", holds: { role: "municipality", at: "outside" }, like: "bare" },
  insu: { is: "someone of the insurer", holds: { role: "insurer", at: "outside" }, like: "bare" },
  bare: { is: "someone signed in without any role", holds: null },
  turn: { is: "someone without a role whose turn it is to publish, moderate and approve", holds: null, hasTurns: true, like: "bare", but: inTurn },
  oper: { is: "the operator of the installation, without any role", holds: null, isOperator: true },
  ope1: { is: "an operator who gave no second factor", holds: null, isOperator: true, tier: "first" },
  hos1: { is: "a host here who gave no second factor", holds: { role: "host", at: "here" }, tier: "first" },
  pee1: { is: "a peer worker here who gave no second factor", holds: { role: "peerWorker", at: "here" }, tier: "first", only: peersHalfSignedIn },
  coo1: { is: "a coordinator here who gave no second factor", holds: { role: "coordinator", at: "here" }, tier: "first" },
} as const satisfies Record<string, KindOfAsker>;

export type Actor = keyof typeof actors;
export const actorNames: readonly Actor[] = Object.keys(actors).filter(isActor);

export function kindOf(actor: Actor): KindOfAsker {
  return actors[actor];
}

/** Those of this centre: for them no other centre exists. */
export function isHere(actor: Actor): boolean {
  const { holds } = kindOf(actor);
  return actor === "link" || (holds?.at === "here" && holds.state === undefined);
}

function isActor(name: string): name is Actor {
  return name in actors;
}

/** The columns of a row, with a bar between guests, the team and whoever takes part here, others, and half signed in. */
const columns = [
  ["anon", "link"],
  ["lead", "host", "coor", "volu", "part"],
  ["bare", "pcon", "oper", "ope1"],
  ["hos1", "coo1"],
] as const satisfies Actor[][];
export const columnNames: readonly Actor[] = columns.flat();

type Count<Groups, All extends readonly unknown[] = []> = Groups extends readonly [
  infer First extends readonly unknown[],
  ...infer Rest,
]
  ? Count<Rest, [...All, ...First]>
  : All["length"];
/** How many answers a row has. */
export type NumberOfColumns = Count<typeof columns>;
