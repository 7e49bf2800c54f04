// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "#platform/db";
import { lockVault } from "./keyring.commands.ts";
import { mostBytesOfEntry, type Refusal, refusePush, weightOf } from "./room.ts";
import { findHead, findVersion, hasVault } from "./vault.queries.ts";

export type Push = { id: string; base: number; body: Buffer };
export type PushedEntry = { version: number; seq: number } | Refusal;
type Change = { version: number; body: Buffer | null; seq: number; used: number };

/** One more version of an entry, or its first. The same bytes sent twice are one change. */
export async function pushEntry(trx: Transaction, personId: string, push: Push): Promise<PushedEntry> {
  const { id, base, body } = push;
  if (base > 0 && !(await hasVault(trx, personId))) return { refused: "changed", version: 0 };
  const vault = await lockVault(trx, personId);
  const head = await findHead(trx, personId, id);
  if (head && (await isTaken(trx, personId, push, head.version))) return { version: base + 1, seq: head.seq };
  const kept = { version: head?.version ?? 0, used: vault.used };
  const refusal = refusePush(kept, { base, size: body.length }, mostBytesOfEntry);
  if (refusal) return refusal;
  if (head) await keepReplaced(trx, personId, id);
  const replaced = head?.size === 0 ? weightOf(0) : 0; // what was erased counts no longer
  const change = { version: base + 1, body, seq: vault.seq + 1, used: vault.used + weightOf(body.length) - replaced };
  await writeHead(trx, personId, id, change);
  return { version: change.version, seq: change.seq };
}

/** Every version of it. That there was something stays, so that other devices hear that it is gone. False where nothing is. */
export async function eraseEntry(trx: Transaction, personId: string, id: string): Promise<boolean> {
  if (!(await hasVault(trx, personId))) return false;
  const vault = await lockVault(trx, personId);
  const head = await findHead(trx, personId, id);
  if (!head) return false;
  if (head.size === 0) return true;
  const freed = weightOf(head.size) - weightOf(0) + (await eraseVersions(trx, personId, id));
  await writeHead(trx, personId, id, {
    ...{ version: head.version + 1, body: null, seq: vault.seq + 1, used: vault.used - freed },
  });
  return true;
}

/** Its answer was lost on the way, and the device asks again. */
async function isTaken(trx: Transaction, personId: string, { id, base, body }: Push, newest: number): Promise<boolean> {
  if (newest <= base) return false;
  const taken = await findVersion(trx, personId, id, base + 1);
  return taken?.equals(body) ?? false;
}

async function keepReplaced(trx: Transaction, personId: string, id: string): Promise<void> {
  await trx
    .insertInto("selfhelp.entryVersion")
    .columns(["personId", "id", "version", "body"])
    .expression((e) =>
      e
        .selectFrom("selfhelp.entry")
        .select(["personId", "id", "version", "body"])
        .$narrowType<{ body: Buffer }>()
        .where("personId", "=", personId)
        .where("id", "=", id)
        .where("body", "is not", null),
    )
    .execute();
}

/** Says how much room that gives. */
async function eraseVersions(trx: Transaction, personId: string, id: string): Promise<number> {
  const erased = await trx
    .deleteFrom("selfhelp.entryVersion")
    .where("personId", "=", personId)
    .where("id", "=", id)
    .returning((e) => e.fn<number>("octet_length", ["body"]).as("size"))
    .execute();
  return erased.reduce((sum, { size }) => sum + weightOf(size), 0);
}

async function writeHead(trx: Transaction, personId: string, id: string, change: Change): Promise<void> {
  const { version, body, seq, used } = change;
  const head = { version, seq, body, size: body?.length ?? 0 };
  await trx
    .insertInto("selfhelp.entry")
    .values({ personId, id, ...head })
    .onConflict((conflict) => conflict.columns(["personId", "id"]).doUpdateSet(head))
    .execute();
  await trx.updateTable("selfhelp.keyring").set({ seq, used }).where("personId", "=", personId).execute();
}
