// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { hashCodesAnew } from "#modules/house";
import { hashPairCodesAnew, hashRequestCodesAnew } from "#modules/support";
import { type Config, ConfigProblem } from "#platform/config";
import { type Database, house, type Transaction, withActor } from "#platform/db";
import { resealSecrets } from "#platform/identity";
import { keyFile, newKey, noteKey, readServerKeys, type ServerKeys, writeKeyFile } from "#platform/links";
import { countStopping, findLastNeed, type Stopping } from "./key-rotation.queries.ts";

export type KeyWish = { drops: boolean; isSure: boolean };
type Settings = Pick<Config, "appSecret" | "dataDir">;

const dropping = "npm run rotate-key -- --drop";

export function readKeyWish(words: readonly string[]): KeyWish {
  const unclear = words.find((word) => !["--drop", "--yes"].includes(word));
  if (unclear || (words.includes("--yes") && !words.includes("--drop"))) {
    throw new ConfigProblem(
      `Nothing, or --drop when the old key can go, and --yes for what stops then: ${dropping} --yes`,
    );
  }
  return { drops: words.includes("--drop"), isSure: words.includes("--yes") };
}

/** One step of replacing the server's key: the lines that tell the operator what was done, and what is theirs to do. */
export async function rotateKey(
  db: Database,
  settings: Settings,
  { drops, isSure }: KeyWish,
  now: Temporal.Instant,
): Promise<string[]> {
  const keys = readServerKeys(settings);
  if (drops) return await dropOld(db, settings, keys, isSure, now);
  if (keys.length > 1) return await tellOfTwo(db, keys, now);
  if (settings.appSecret !== null) return askForSecret();
  const both: ServerKeys = [newKey(), keys[0]];
  writeKeyFile(keyFile(settings.dataDir), both);
  return [
    "A new key signs from the next start on, and what the old one signed goes on working beside it.",
    "Restart every process of Vrijplaats now.",
    ...(await tellOfTwo(db, both, now)),
  ];
}

/** A setting is not ours to change. */
function askForSecret(): string[] {
  return [
    "The key is in APP_SECRET. Put this before what is there now, with the comma, for every process of Vrijplaats:",
    `${newKey()},`,
    "Restart them all, and run this command once more: it then says when the old one can go.",
  ];
}

async function tellOfTwo(db: Database, keys: ServerKeys, now: Temporal.Instant): Promise<string[]> {
  const { since, beforeUntil } = await timesOf(db, keys, now);
  return [
    `Two keys are valid since ${dayOf(since)}. The old one can go from ${dayOf(beforeUntil.add({ hours: 24 }))} on, when no date that is planned now is to come any more:`,
    dropping,
  ];
}

async function dropOld(
  db: Database,
  settings: Settings,
  keys: ServerKeys,
  isSure: boolean,
  now: Temporal.Instant,
): Promise<string[]> {
  if (keys.length === 1)
    throw new ConfigProblem(
      "There is one key only, so there is no old one to drop. A new one comes first: npm run rotate-key",
    );
  const { since, beforeUntil } = await timesOf(db, keys, now);
  const stopping = await withActor(db, house, async (trx) => await countStopping(trx, since));
  const stops = [
    ...(now.epochMilliseconds < beforeUntil.epochMilliseconds
      ? [`personal links to dates until ${dayOf(beforeUntil)}, given out before ${dayOf(since)}`]
      : []),
    ...inWords(stopping),
  ];
  if (stops.length > 0 && !isSure) {
    const list = stops.map((line) => `  - ${line}`).join("\n");
    throw new ConfigProblem(
      `Nothing was changed. When the old key goes, this stops working:\n${list}\nWhoever has it can be given a new one. To go on: ${dropping} --yes`,
    );
  }
  await withActor(db, house, async (trx) => await putUnderFirstKey(trx, keys));
  return keepOnlyFirst(settings, keys);
}

/** Makes everything that is stored under a key stand under the first one, as far as it can be read at all. For the house. */
export async function putUnderFirstKey(trx: Transaction, keys: ServerKeys): Promise<void> {
  await resealSecrets(trx, keys);
  await hashCodesAnew(trx, keys);
  await hashRequestCodesAnew(trx, keys);
  await hashPairCodesAnew(trx, keys);
}

function keepOnlyFirst({ appSecret, dataDir }: Settings, [first]: ServerKeys): string[] {
  if (appSecret !== null) {
    return [
      "Everything that is stored stands under the first key now. Take the comma and what follows it out of APP_SECRET, for every process of Vrijplaats, and restart them all.",
    ];
  }
  writeKeyFile(keyFile(dataDir), [first]);
  return ["The old key is gone. Restart every process of Vrijplaats now."];
}

async function timesOf(db: Database, keys: ServerKeys, now: Temporal.Instant) {
  return await noteKey(db, keys, { since: now, beforeUntil: await findLastNeed(db, now) });
}

function inWords({ calendars, partners, concerns, cards, sheets, doorCodes }: Stopping): string[] {
  const lines: [number, string][] = [
    [calendars, "calendars that people subscribed to"],
    [partners, "doors of partners"],
    [concerns, "links and codes of people who told that something went wrong, and of their confidants"],
    [cards, "code cards"],
    [sheets, "sheets to sign in from"],
    [doorCodes, "codes for the device at the door"],
  ];
  return lines.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
}

function dayOf(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO("Europe/Amsterdam").toPlainDate().toString();
}
