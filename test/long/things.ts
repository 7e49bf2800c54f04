// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { Actor } from "../architecture/matrix/actors.ts";
import { addressOf } from "../architecture/matrix/address.ts";
import type { Answer } from "../architecture/matrix/answers.ts";
import { askOf } from "../architecture/matrix/asks/index.ts";
import { matrix } from "../architecture/matrix/index.ts";
import { peersOwn } from "../architecture/matrix/peers.ts";
import type { Asked } from "../architecture/matrix/place.ts";
import type { Fields } from "../support/visitor.ts";
import type { Chance } from "./crawl.ts";
import { answerWithKey } from "./keys.ts";
import type { OpenPlace, SignedIn } from "./place.ts";

export const metricsToken = "0123456789abcdef".repeat(2);

/**
 * For each route of the program something real, made now, in the hands of whoever it is for. What may end a session or
 * a role comes from somebody of their own, so that the coordinator stays.
 */
export async function makeThings(at: OpenPlace, coordinator: SignedIn): Promise<Chance[]> {
  const things: Chance[] = [];
  for (const row of matrix.keys()) {
    if (row.includes("/inrichten/")) continue; // only where nothing is yet
    const asker = await findAsker(at, row, coordinator);
    const ask = askOf(row);
    const asked = await ask.make(at.place, { actor: "coor", personId: asker?.personId ?? null });
    things.push(chanceOf(at, row, asked, asker));
  }
  return [...things, ...(await answerWithKey(at))];
}

async function findAsker(at: OpenPlace, row: string, coordinator: SignedIn): Promise<SignedIn | null> {
  const endsSession = askOf(row).endsSession === true;
  if (answerTo(row, "anon") !== "sign" && !endsSession) return null;
  if (row in peersOwn) return await at.signInSomebody("peerWorker", "second");
  const isForHosts = answerTo(row, "coor") === "miss" && answerTo(row, "oper") === "miss";
  const isOfTeam = / \/(team|beheer)\b/.test(row) && !isForHosts;
  if (isOfTeam && !endsSession) return coordinator;
  const tier = row.includes("/nog-een-stap") ? "first" : "second";
  return await at.signInSomebody(isOfTeam ? "coordinator" : "host", tier);
}

function answerTo(row: string, actor: Actor): Answer | undefined {
  return matrix.get(row)?.get(actor);
}

function chanceOf({ place }: OpenPlace, row: string, asked: Asked, asker: SignedIn | null): Chance {
  const headers = headersFor(row, asker?.cookie ?? asked.cookie);
  return {
    method: row.startsWith("GET ") ? "GET" : "POST",
    path: addressOf(place.keys, row, asked, () => "own"),
    fields: Object.entries({ ...asked.fields, ...(asked.fields && { formKey: randomUUID() }) }).flatMap(asSent),
    ...(headers && { headers }),
  };
}

function headersFor(row: string, cookie: string | undefined): Record<string, string> | null {
  if (row === "GET /metrics") return { authorization: `Bearer ${metricsToken}` };
  return cookie ? { cookie } : null;
}

function asSent([name, value]: [string, Fields[string]]): [string, string][] {
  return [value].flat().map((one) => [name, one instanceof File ? one.name : one]);
}
