// SPDX-License-Identifier: EUPL-1.2
import { getRegion, type Municipality } from "#modules/network";
import { type AppContext, inLanguage, newFormKey, page, type Sent, statusOf } from "#platform/http";
import { listNeighbourhoods, listOwnMunicipalities } from "../../columns/columns.queries.ts";
import { NeighbourhoodPage, NeighbourhoodsPage, neighbourhoodNews } from "./neighbourhood.pages.tsx";

const path = "/team/regio/beginnen/buurten";

export async function showNeighbourhoods(c: AppContext): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const own = await listOwnMunicipalities(db, centre.regionId);
  const municipalities = await Promise.all(
    own.map(async ({ code, name }) => ({
      name,
      newHref: inLanguage(language, `${path}/in/${code}`),
      mapHref: inLanguage(language, `/regio?gemeente=${code}`),
      neighbourhoods: (await listNeighbourhoods(db, centre.regionId, code)).map((one) => ({
        name: one.name,
        postcodes: one.postcodes,
        href: inLanguage(language, `${path}/${one.id}`),
      })),
    })),
  );
  const view = (
    <NeighbourhoodsPage
      t={t}
      region={(await getRegion(db, centre.regionId)).name}
      news={neighbourhoodNews.find((one) => one === c.req.query("gedaan"))}
      municipalities={municipalities}
      mapHref={inLanguage(language, "/regio")}
      walkHref={inLanguage(language, "/team/regio/doorlopen")}
      back={{ href: inLanguage(language, "/team/regio/beginnen"), label: t("region:meeting.starting.title") }}
    />
  );
  return page(c, view);
}

export function showAddNeighbourhood(c: AppContext, { name }: Municipality, sent: Sent): Response {
  const title = c.var.t("region:meeting.neighbourhood.new", { municipality: name });
  return show(c, sent, { title, removeHref: null });
}

export function showNeighbourhood(c: AppContext, { id }: { id: string }, sent: Sent): Response {
  const { t, language } = c.var;
  const removeHref = inLanguage(language, `${path}/${id}/weg`);
  return show(c, sent, { title: t("region:meeting.neighbourhood.change"), removeHref });
}

function show(c: AppContext, sent: Sent, which: { title: string; removeHref: string | null }): Response {
  const { t, language } = c.var;
  const back = { href: inLanguage(language, path), label: t("region:meeting.neighbourhood.title") };
  const view = <NeighbourhoodPage {...sent} {...which} t={t} formKey={newFormKey()} back={back} />;
  return page(c, view, statusOf(sent.errors));
}
