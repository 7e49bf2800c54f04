// SPDX-License-Identifier: EUPL-1.2
import { raiseForRegion } from "#modules/network";
import type { Transaction } from "#platform/db";
import { keepCells } from "./draw.commands.ts";
import type { Securing } from "./securing.form.ts";
import type { Doing } from "./securing.queries.ts";

type Said = { regionId: string; doing: Doing; saidOn: string; saidBy: "team" | "keeper" };

/** Until when it is sure, and who pays: what was said last holds. The same said twice is one change. */
export async function sayHowSecured(
  trx: Transaction,
  { regionId, doing, ...said }: Said,
  { untilOn, payer }: Securing,
): Promise<void> {
  if (untilOn === null && payer === "unknown") await forget(trx, regionId, doing);
  else {
    await trx
      .insertInto("region.securing")
      .values({ regionId, ...doing, ...said, untilOn, payer })
      .onConflict((conflict) =>
        conflict
          .columns(["regionId", "organizationId", "municipality", "activity"])
          .doUpdateSet({ ...said, untilOn, payer }),
      )
      .execute();
  }
  await keepCells(trx, regionId, [doing.activity]);
  await raiseForRegion(trx, regionId);
}

async function forget(trx: Transaction, regionId: string, { organizationId, municipality, activity }: Doing) {
  await trx
    .deleteFrom("region.securing")
    .where("regionId", "=", regionId)
    .where("organizationId", "=", organizationId)
    .where("municipality", "=", municipality)
    .where("activity", "=", activity)
    .execute();
}
