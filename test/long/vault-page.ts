// SPDX-License-Identifier: EUPL-1.2
import { type Sealer, sealerOf } from "../../src/modules/selfhelp/crypto/envelope.ts";
import { openWithOwnWords } from "../../src/modules/selfhelp/crypto/keyring.ts";
import type { Entry } from "../../src/modules/selfhelp/device/entry.ts";
import { houseKeeper } from "../../src/modules/selfhelp/device/house-keeper.ts";

/** In the page of somebody who is signed in: what their device would send in years, as fast as the house takes it. */
async function sendVersions(words: string, id: string, count: number, at: string): Promise<void> {
  const sealer = await open(words);
  for (let version = 0; version < count; version += 1)
    await houseKeeper.push(
      id,
      version,
      await sealer.seal(JSON.stringify(entryOf(id, `Dag ${version + 1}`, at, version))),
    );
}

async function sendEntries(words: string, count: number, at: string): Promise<void> {
  const sealer = await open(words);
  for (let number = 1; number <= count; number += 1) {
    const id = crypto.randomUUID();
    await houseKeeper.push(id, 0, await sealer.seal(JSON.stringify(entryOf(id, `Brief ${number}`, at, number))));
  }
}

async function open(words: string): Promise<Sealer> {
  const { json } = await houseKeeper.readKeyring();
  const identity = await openWithOwnWords(JSON.parse(json ?? ""), words);
  return await sealerOf(identity ?? "");
}

function entryOf(id: string, title: string, at: string, day: number): Entry {
  const changed = new Date(Date.parse(at) + day * 24 * 60 * 60 * 1000).toISOString();
  return {
    v: 1,
    id,
    tool: "letter",
    kind: "form",
    body: { title, answers: { "letter.words": title } },
    made: at,
    changed,
  };
}

Object.assign(globalThis, { sendVersions, sendEntries });
