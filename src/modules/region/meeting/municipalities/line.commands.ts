// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { raiseForRegion } from "#modules/network";
import type { Transaction } from "#platform/db";
import type { MunicipalityRole } from "./roles.ts";

type NewLine = {
  regionId: string;
  municipality: string;
  role: MunicipalityRole;
  doneOn: string;
  words: string;
  organizationId: string | null;
  saidBy: string;
  formKey: string;
};
/** `organizationId`: only what this organization wrote itself. */
type Which = { regionId: string; id: string; organizationId?: string };

export async function writeLine(trx: Transaction, line: NewLine): Promise<void> {
  await trx
    .insertInto("region.municipalityLine")
    .values({ ...line, takenBackAt: null })
    .onConflict((conflict) => conflict.column("formKey").doNothing())
    .execute();
  await raiseForRegion(trx, line.regionId);
}

/** Nobody reads it any more; whoever took it back can put it back. */
export async function takeBackLine(trx: Transaction, which: Which, now: Temporal.Instant): Promise<void> {
  await setTakenBack(trx, which, now);
}

export async function putBackLine(trx: Transaction, which: Which): Promise<void> {
  await setTakenBack(trx, which, null);
}

async function setTakenBack(trx: Transaction, which: Which, takenBackAt: Temporal.Instant | null): Promise<void> {
  const { regionId, id, organizationId } = which;
  const own = trx
    .updateTable("region.municipalityLine")
    .set({ takenBackAt })
    .where("regionId", "=", regionId)
    .where("id", "=", id);
  await (organizationId === undefined ? own : own.where("organizationId", "=", organizationId)).execute();
  await raiseForRegion(trx, regionId);
}

type Desk = { regionId: string; municipality: string; organizationId: string };

/** From now on the keeper of this organization writes what the municipality did. */
export async function setDesk(trx: Transaction, desk: Desk): Promise<void> {
  await trx
    .insertInto("region.municipalityDesk")
    .values(desk)
    .onConflict((conflict) =>
      conflict.columns(["regionId", "municipality"]).doUpdateSet({ organizationId: desk.organizationId }),
    )
    .execute();
}

export async function removeDesk(trx: Transaction, { regionId, municipality }: Omit<Desk, "organizationId">) {
  await trx
    .deleteFrom("region.municipalityDesk")
    .where("regionId", "=", regionId)
    .where("municipality", "=", municipality)
    .execute();
}
