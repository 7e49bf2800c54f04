// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, keyToUse, personalPage, type Sent, statusOf } from "#platform/http";
import type { Keeper } from "./keeper.queries.ts";
import { keeperHref } from "./keeper.views.tsx";
import type { OrganizationInside } from "./organization.queries.ts";
import { OrganizationFormPage } from "./organization-form.pages.tsx";
import { needsNod } from "./rules.queries.ts";

export async function showKeeperOrganization(
  c: AppContext,
  { regionId, organizationId }: Keeper,
  { name }: OrganizationInside,
  shown: Sent,
): Promise<Response> {
  const { t, db, centre } = c.var;
  const waits = await needsNod(db, regionId, organizationId);
  const view = (
    <OrganizationFormPage
      {...shown}
      t={t}
      title={t("network:keeping.form.change.title", { title: name })}
      lead={t(`network:keeping.form.${waits ? "waits" : "atOnce"}`, { centre: centre.frame.name })}
      back={{ href: keeperHref(c), label: t("network:keeping.keeper.back") }}
      formKey={keyToUse(shown.typed)}
      isGuarded
      save={t(`network:keeping.form.${waits ? "send" : "save"}`)}
      alike={[]}
    />
  );
  return personalPage(c, view, statusOf(shown.errors));
}
