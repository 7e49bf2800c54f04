// SPDX-License-Identifier: EUPL-1.2
import type { Chance } from "./crawl.ts";
import { cookieOf, type OpenPlace } from "./place.ts";
import { makeSoftKey, type Question, type SoftKey } from "./soft-key.ts";

const ownKeys = "/mijn-plek/beveiliging/sleutels";

/** A telephone that answers what it was just asked: when its key is added, and when it signs in with that. */
export async function answerWithKey(at: OpenPlace): Promise<Chance[]> {
  const key = makeSoftKey(at.origin, at.publicUrl);
  const known = await makeKey(at, makeSoftKey(at.origin, at.publicUrl));
  const toAdd = await makeKey(at, key);
  await at.passkeys.add(toAdd.headers, JSON.parse(toAdd.answer), "Telefoon");
  const { options, cookies } = await at.passkeys.ask();
  const shown = key.shown(options as Question);
  return [
    chanceOf(ownKeys, { answer: known.answer, name: "Telefoon" }, known.cookie),
    chanceOf("/inloggen/toestel", { answer: shown }, cookieOf(cookies)),
  ];
}

/** Somebody new, who is asked to make a key and has done so. */
async function makeKey(at: OpenPlace, key: SoftKey) {
  const person = await at.signInSomebody("host", "second");
  const offer = await at.passkeys.offer(new Headers({ cookie: person.cookie }));
  if (!offer) throw new Error("Nobody is asked for a key.");
  const cookie = `${person.cookie}; ${cookieOf(offer.cookies)}`;
  const headers = new Headers({ cookie, origin: at.origin });
  return { cookie, headers, answer: key.made(offer.options as Question) };
}

function chanceOf(path: string, fields: Record<string, string>, cookie: string): Chance {
  return { method: "POST", path, fields: Object.entries(fields), headers: { cookie } };
}
