// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppContext, type AppEnv, anyone, guarded, may, notFound, readForm } from "#platform/http";
import { behindKeeper } from "./behind-keeper.tsx";
import type { Keeper } from "./keeper.queries.ts";
import { keeperHref } from "./keeper.views.tsx";
import { sendOrganizationChange } from "./keeper-change.ts";
import { showKeeperOrganization } from "./keeper-organization.views.tsx";
import { keeping } from "./keeping-limit.ts";
import { organizationForm } from "./organization.form.ts";
import { findOrganizationInside, type OrganizationInside } from "./organization.queries.ts";
import { changedOrganization, valuesOfOrganization } from "./organization-facts.ts";

const path = "/wegwijzer/bijhouden/:token/gegevens";

/** What an organization says of itself, behind the same link as its entries. */
export const keeperOrganizationRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const organization = await askedOwn(c, keeper);
      const typed = valuesOfOrganization(organization);
      return await showKeeperOrganization(c, keeper, organization, { typed, errors: {} });
    });
  })
  .post(path, may(anyone), keeping, guarded, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const organization = await askedOwn(c, keeper);
      const form = await readForm(c, organizationForm);
      if (!form.ok) return await showKeeperOrganization(c, keeper, organization, form);
      const { formKey, ...facts } = form.value;
      const content = changedOrganization(organization, facts);
      if (Object.keys(content).length === 0) return c.redirect(keeperHref(c, "?gedaan=nothing"), 303);
      const outcome = await sendOrganizationChange(c, keeper, { content, formKey });
      return c.redirect(keeperHref(c, `?gedaan=${outcome}`), 303);
    });
  });

/** A house says of itself elsewhere who it is. */
async function askedOwn(c: AppContext, { regionId, organizationId }: Keeper): Promise<OrganizationInside> {
  const organization = await findOrganizationInside(c.var.db, regionId, organizationId);
  return organization && !organization.isHouse ? organization : notFound();
}
