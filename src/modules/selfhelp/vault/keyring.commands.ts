// SPDX-License-Identifier: EUPL-1.2
import type { Selectable } from "kysely";
import type { Transaction } from "#platform/db";
import { mostBytesOfKeyring, type Refusal, refusePush, weightOf } from "./room.ts";
import type { KeyringTable } from "./tables.ts";

export type Vault = Pick<Selectable<KeyringTable>, "version" | "body" | "seq" | "used">;
export type PushedKeyring = { version: number } | Refusal;

/** Made when it is first asked for, so that a device can tell whose sealed pieces it holds. */
export async function getOwner(trx: Transaction, personId: string): Promise<string> {
  await addVault(trx, personId);
  const { owner } = await trx
    .selectFrom("selfhelp.keyring")
    .select("owner")
    .where("personId", "=", personId)
    .executeTakeFirstOrThrow();
  return owner;
}

/** Two devices of one person come through here one by one: what the second finds is what the first left. */
export async function lockVault(trx: Transaction, personId: string): Promise<Vault> {
  await addVault(trx, personId);
  const vault = await trx
    .selectFrom("selfhelp.keyring")
    .select(["version", "body", "seq", "used"])
    .where("personId", "=", personId)
    .forUpdate()
    .executeTakeFirst();
  return vault ?? (await lockVault(trx, personId)); // erased meanwhile: a new one
}

/** The same bytes sent twice are one change. */
export async function pushKeyring(
  trx: Transaction,
  personId: string,
  { base, body }: { base: number; body: Buffer },
): Promise<PushedKeyring> {
  const vault = await lockVault(trx, personId);
  if (vault.body?.equals(body)) return { version: vault.version };
  const used = vault.used - (vault.body ? weightOf(vault.body.length) : 0);
  const refusal = refusePush({ version: vault.version, used }, { base, size: body.length }, mostBytesOfKeyring);
  if (refusal) return refusal;
  await trx
    .updateTable("selfhelp.keyring")
    .set({ body, version: base + 1, used: used + weightOf(body.length) })
    .where("personId", "=", personId)
    .execute();
  return { version: base + 1 };
}

/** All of it, and what was shared of it: what a device still holds belongs to a vault that is no more. */
export async function eraseVault(trx: Transaction, personId: string): Promise<void> {
  await trx.deleteFrom("selfhelp.share").where("personId", "=", personId).execute();
  await trx.deleteFrom("selfhelp.keyring").where("personId", "=", personId).execute();
}

async function addVault(trx: Transaction, personId: string): Promise<void> {
  await trx
    .insertInto("selfhelp.keyring")
    .values({ personId, body: null })
    .onConflict((conflict) => conflict.column("personId").doNothing())
    .execute();
}
