// SPDX-License-Identifier: EUPL-1.2

import type { Keeper, KeeperAsk, Municipality } from "#modules/network";
import { type AppContext, inLanguage, newFormKey, personalPage, type Sent, statusOf, todayOf } from "#platform/http";
import { listOwnMunicipalities } from "../../columns/columns.queries.ts";
import { KeeperMunicipalityPage } from "./keeper-municipality.pages.tsx";
import { findMunicipalityOf, listLines } from "./line.queries.ts";
import { municipalityNews } from "./team-municipality.pages.tsx";
import { shownLine } from "./team-municipality.views.tsx";

export async function showKeeperMunicipality(
  c: AppContext,
  keeper: Keeper,
  { code, name }: Municipality,
  sent: Sent,
): Promise<Response> {
  const { t, db, language } = c.var;
  const token = c.req.param("token") ?? "";
  const own = inLanguage(language, keeperPath(token));
  const lines = await listLines(db, keeper.regionId, code);
  const view = (
    <KeeperMunicipalityPage
      {...sent}
      t={t}
      news={municipalityNews.find((one) => one === c.req.query("gedaan"))}
      name={name}
      today={todayOf(c)}
      lines={lines
        .filter(({ organizationId }) => organizationId === keeper.organizationId)
        .map((line) => shownLine(c, line, `${own}/${line.id}`))}
      formKey={newFormKey()}
      pageHref={inLanguage(language, `/regio/gemeente/${code}`)}
      back={{
        href: inLanguage(language, `/wegwijzer/bijhouden/${token}`),
        label: t("region:meeting.municipality.toKeeper"),
      }}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

/** What stands on the keeper's page of an organization that is a municipality of the region. */
export async function askMunicipality(c: AppContext, keeper: Keeper): Promise<KeeperAsk[]> {
  const { db, t, language, centre } = c.var;
  if (!centre.parts.has("region")) return [];
  const code = await findMunicipalityOf(db, keeper.regionId, keeper.organizationId);
  const own = (await listOwnMunicipalities(db, keeper.regionId)).find((one) => one.code === code);
  if (!own) return [];
  const href = inLanguage(language, keeperPath(c.req.param("token") ?? ""));
  return [{ words: t("region:meeting.municipality.ask", { name: own.name }), href }];
}

function keeperPath(token: string): string {
  return `/regio/bijhouden/${token}/gemeente`;
}
