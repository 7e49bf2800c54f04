// SPDX-License-Identifier: EUPL-1.2

import { withActor } from "#platform/db";
import { type AppContext, todayOf } from "#platform/http";
import { type Proposing, proposeChange } from "./change.commands.ts";
import { noteCheck } from "./check.commands.ts";
import { findEntryFacts } from "./entry-facts.queries.ts";
import { type EntryFacts, emptyEntry } from "./entry-facts.ts";
import { seeKeeper } from "./keeper.commands.ts";
import type { Keeper } from "./keeper.queries.ts";
import { asKeeper } from "./keeper.views.tsx";
import { changeOwnOrganization, type OrganizationChange } from "./organization-change.commands.ts";
import { needsNod } from "./rules.queries.ts";
import { saveEntry } from "./save-entry.commands.ts";

type Sent = Omit<Proposing, "regionId" | "organizationId" | "content"> & { content: Partial<EntryFacts> };

/** Waits for a yes, or stands there at once: as was chosen for this organization. */
export async function sendChange(c: AppContext, keeper: Keeper, sent: Sent): Promise<"waits" | "changed"> {
  const { regionId, organizationId } = keeper;
  const [now, today] = [c.var.now(), todayOf(c)];
  return await withActor(c.var.db, asKeeper(keeper), async (trx) => {
    await seeKeeper(trx, keeper.id, now);
    if (await needsNod(trx, regionId, organizationId)) {
      await proposeChange(trx, { ...sent, regionId, organizationId }, now);
      return "waits";
    }
    const serviceId = sent.serviceId ?? sent.formKey;
    const known = await findEntryFacts(trx, regionId, serviceId);
    const facts = { ...(known?.facts ?? emptyEntry), ...sent.content };
    await saveEntry(trx, keeper.organization, { regionId, serviceId, organizationId, facts, today, now });
    await noteCheck(trx, {
      ...{ regionId, serviceId, organizationId, checkedOn: today, way: "keeper", centreId: null, remark: "" },
      formKey: sent.formKey,
    });
    return "changed";
  });
}

/** The same for what it says of itself. */
export async function sendOrganizationChange(
  c: AppContext,
  keeper: Keeper,
  { content, formKey }: Pick<OrganizationChange, "content"> & { formKey: string },
): Promise<"waits" | "changed"> {
  const { regionId, organizationId, organization: title } = keeper;
  const [now, today] = [c.var.now(), todayOf(c)];
  return await withActor(c.var.db, asKeeper(keeper), async (trx) => {
    await seeKeeper(trx, keeper.id, now);
    if (await needsNod(trx, regionId, organizationId)) {
      const own = {
        regionId,
        organizationId,
        serviceId: null,
        about: "organization",
        content,
        title,
        formKey,
      } as const;
      await proposeChange(trx, own, now);
      return "waits";
    }
    await changeOwnOrganization(trx, { regionId, organizationId, content, today });
    return "changed";
  });
}
