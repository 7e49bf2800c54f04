// SPDX-License-Identifier: EUPL-1.2

import { formatDate, localToday } from "#platform/clock";
import {
  type AppContext,
  inLanguage,
  keyToUse,
  newFormKey,
  personalPage,
  type Sent,
  statusOf,
  withAsker,
} from "#platform/http";
import { linkToken } from "#platform/links";
import { type Double, findDoubles } from "../doubles/double.queries.ts";
import { listHistory } from "./inside.queries.ts";
import { listKeepers, listOwnEntries } from "./keeper.queries.ts";
import type { OrganizationInside } from "./organization.queries.ts";
import { OrganizationFormPage } from "./organization-form.pages.tsx";
import { getRules } from "./rules.queries.ts";
import { teamHref } from "./team-links.ts";
import { organizationNews, TeamOrganizationPage } from "./team-organization.pages.tsx";

export async function showOrganization(c: AppContext, organization: OrganizationInside, sent: Sent): Promise<Response> {
  const { t, db, centre, installation, language } = c.var;
  const { id, name, phone, website } = organization;
  const below = (rest: string) => teamHref(c, `/organisaties/${id}${rest}`);
  const keepers = await withAsker(c, async (trx) => await listKeepers(trx, centre.regionId, id));
  const entries = await listOwnEntries(db, centre.regionId, id);
  const rules = await getRules(db, centre.regionId);
  const history = await listHistory(db, id);
  const more = { phones: phone ? [phone] : [], urls: website ? [website] : [] };
  const alike = await findDoubles(db, centre.regionId, { kind: "organization", id, name, ...more });
  const dayOf = (at: NonNullable<(typeof keepers)[number]["lastSeenAt"]>) =>
    formatDate(localToday(at, centre.timeZone), language);
  const view = (
    <TeamOrganizationPage
      t={t}
      organization={organization}
      news={organizationNews.find((news) => news === c.req.query("gedaan"))}
      entries={entries.map((entry) => ({ ...entry, href: teamHref(c, `/hulp/${entry.id}`) }))}
      keepers={keepers.map((keeper) => ({
        ...{ name: keeper.name, email: keeper.email, lastSeen: keeper.lastSeenAt ? dayOf(keeper.lastSeenAt) : null },
        address: `${centre.origin}/wegwijzer/bijhouden/${linkToken(installation.keys, { kind: "keeper", id: keeper.id, version: keeper.linkVersion })}`,
        withdraw: below(`/bijhouders/${keeper.id}/intrekking`),
        renew: below(`/bijhouders/${keeper.id}/vernieuwing`),
      }))}
      alike={alike.map((one) => ({ ...one, href: teamHref(c, `/dubbel/organisaties/${id}/${one.id}`) }))}
      history={history.map(({ day, ...change }) => ({ ...change, day: formatDate(day, language) }))}
      regionNeedsNod={rules.needsNod}
      form={sent}
      formKey={newFormKey()}
      links={{
        list: teamHref(c),
        facts: organization.isHouse ? inLanguage(language, "/team/huis") : below("/gegevens"),
        add: below("/nieuw"),
        invite: below("/bijhouders"),
        nod: below("/ja-nodig"),
        partner: below("/partner"),
      }}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

export function showOrganizationForm(
  c: AppContext,
  organization: OrganizationInside | null,
  shown: Sent,
  alike: readonly Double[] = [],
): Response {
  const { t } = c.var;
  const view = (
    <OrganizationFormPage
      {...shown}
      t={t}
      title={organization ? organization.name : t("network:keeping.team.newOrganization")}
      lead={t("network:keeping.form.team")}
      back={{
        href: teamHref(c, organization ? `/organisaties/${organization.id}` : ""),
        label: t("network:keeping.team.back"),
      }}
      formKey={keyToUse(shown.typed)}
      isGuarded={false}
      save={t("network:keeping.form.save")}
      alike={alike.map((one) => ({ ...one, href: teamHref(c, `/organisaties/${one.id}`) }))}
    />
  );
  return personalPage(c, view, alike.length > 0 ? 422 : statusOf(shown.errors));
}
