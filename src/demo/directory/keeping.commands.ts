// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { ownId } from "#modules/network";
import { addDays } from "#platform/clock";
import type { Transaction } from "#platform/db";
import { demoCentreId } from "../centre.ts";
import type { DemoEntry, DemoOrganization } from "./entry.ts";

type Kept = { organization: DemoOrganization; organizationId: string; entry: DemoEntry; serviceId: string };

type WayOfLooking = NonNullable<DemoEntry["lookedBy"]> | "keeper";

const staleAfterDays = 180;
const firstSeenDays = 200;

/** Who looked at each entry, and when; and since when nobody did. */
export async function noteLooks(
  trx: Transaction,
  { regionId, today }: { regionId: string; today: string },
  kept: readonly Kept[],
): Promise<void> {
  const looked = kept.flatMap(({ organizationId, entry, serviceId }) => {
    const day = lookedOn(entry, today);
    if (day === null) return [];
    const way: WayOfLooking = entry.lookedBy ?? "keeper";
    const who =
      way === "keeper" ? { organizationId, centreId: null } : { organizationId: null, centreId: demoCentreId };
    return [{ ...{ regionId, serviceId, way, checkedOn: day }, ...who, formKey: ownId(`demo/look/${serviceId}`) }];
  });
  await trx.insertInto("network.checking").values(looked).execute();
  const watched = kept.map(({ organization, entry, serviceId }) => {
    const seenOn = lookedOn(entry, today) ?? addDays(today, -firstSeenDays);
    const staleFrom = addDays(seenOn, staleAfterDays);
    const staleOn = staleFrom <= today ? staleFrom : null;
    const unkeptOn = hasKeeper(organization) ? null : staleOn;
    const none = { remindedOn: null, warnedOn: null, hiddenOn: null };
    return { ...{ regionId, serviceId, seenOn, staleOn, unkeptOn }, ...none };
  });
  await trx.insertInto("network.watchedEntry").values(watched).execute();
}

/** Nobody is written to: they keep their entries by a link that they have. */
export async function addKeepers(
  trx: Transaction,
  { regionId, invitedAt }: { regionId: string; invitedAt: Temporal.Instant },
  organizations: readonly { organization: DemoOrganization; organizationId: string }[],
): Promise<void> {
  const keepers = organizations
    .filter(({ organization }) => hasKeeper(organization))
    .map(({ organization: { key, contacts }, organizationId }) => ({
      ...{ regionId, organizationId, invitedAt, name: contacts?.[0]?.name ?? "" },
      ...{ email: null, formKey: ownId(`demo/keeper/${key}`), lastSeenAt: null, remindedOn: null, withdrawnAt: null },
    }));
  await trx.insertInto("network.keeper").values(keepers).execute();
}

function hasKeeper({ key, email }: DemoOrganization): boolean {
  return key !== "house" && email !== undefined;
}

function lookedOn({ checkedWeeksAgo }: DemoEntry, today: string): string | null {
  return checkedWeeksAgo === undefined ? null : addDays(today, -7 * checkedWeeksAgo);
}
