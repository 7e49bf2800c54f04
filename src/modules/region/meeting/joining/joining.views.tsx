// SPDX-License-Identifier: EUPL-1.2
import { getRegion, listHousesOfRegion, listOtherRegions, type Region } from "#modules/network";
import { type AppContext, inLanguage, newFormKey, page, type Sent, statusOf } from "#platform/http";
import { JoiningPage, joiningNews } from "./joining.pages.tsx";
import { findOwnJoining, listJoinings } from "./joining.queries.ts";

const path = "/team/regio/beginnen/andere";

export async function showJoining(c: AppContext, sent: Sent): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const [region, houses, others, questions, own] = await Promise.all([
    getRegion(db, centre.regionId),
    listHousesOfRegion(db, centre.regionId),
    listOtherRegions(db, centre.regionId),
    listJoinings(db, centre.regionId),
    findOwnJoining(db, centre.id),
  ]);
  const to = (below: string) => inLanguage(language, path + below);
  const view = (
    <JoiningPage
      {...sent}
      t={t}
      news={joiningNews.find((one) => one === c.req.query("gedaan"))}
      region={region.name}
      together={houses.filter(({ id }) => id !== centre.id).map(({ name }) => name)}
      others={await Promise.all(others.map(async (other) => await described(c, other)))}
      questions={questions.map(({ id, house }) => ({
        house,
        yesHref: to(`/vragen/${id}/ja`),
        noHref: to(`/vragen/${id}/nee`),
      }))}
      waitsFor={own && own.answer === null ? named(c, own.region) : null}
      wasToldNo={own?.answer === "no" ? named(c, own.region) : null}
      formKey={newFormKey()}
      hrefs={{ own: to("/eigen"), ask: to("/vraag"), withdraw: to("/terug") }}
      back={{ href: inLanguage(language, "/team/regio/beginnen"), label: t("region:meeting.starting.title") }}
    />
  );
  return page(c, view, statusOf(sent.errors));
}

/** By its houses too: not every region has a name. */
async function described(c: AppContext, { id, name }: Region) {
  const houses = await listHousesOfRegion(c.var.db, id);
  return { id, name: named(c, name), houses: houses.map((house) => house.name).join(", ") };
}

function named(c: AppContext, name: string): string {
  return name || c.var.t("region:meeting.joining.unnamed");
}
