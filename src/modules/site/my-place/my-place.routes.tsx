// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { findOwnEmergency } from "#modules/people";
import { findKeptSignUps, findOwnGroupDates, hasOwnCalendar } from "#modules/programme";
import {
  type AppContext,
  type AppEnv,
  anyone,
  inLanguage,
  may,
  page,
  personalPage,
  type SignedInPerson,
  withAsker,
} from "#platform/http";
import { MyPlacePage } from "./my-place.pages.tsx";
import { menuOfMyPlace } from "./my-place-menu.ts";
import { PlaceForNobodyPage } from "./place-for-nobody.pages.tsx";
import { Under16Page } from "./under-16.pages.tsx";

/** The first page of one's own place; to whoever is not signed in it says what that is, and that nobody needs one. */
export const myPlaceRoutes = new Hono<AppEnv>()
  .get("/mijn-plek", may(anyone), async (c) => {
    const { person, t, language } = c.var;
    return person ? await showPlace(c, person) : page(c, <PlaceForNobodyPage t={t} language={language} />);
  })
  .get("/mijn-plek/onder-16", may(anyone), (c) => {
    const { t, language } = c.var;
    return page(c, <Under16Page t={t} language={language} />);
  });

const daysToldOfEmergency = 30;

async function showPlace(c: AppContext, person: SignedInPerson): Promise<Response> {
  const { t, language, centre } = c.var;
  const leadsHere = person.teamAt.includes(centre.id) && centre.parts.has("programme");
  const since = c.var.now().subtract({ hours: 24 * daysToldOfEmergency });
  const own = await withAsker(c, async (trx) => ({
    wasOpened: (await findOwnEmergency(trx, person.id, since)) !== null,
    dates: await findKeptSignUps(c, trx, person.id),
    groups: leadsHere ? await findOwnGroupDates(c, trx, person.id) : [],
    hasCalendar: leadsHere && (await hasOwnCalendar(trx, centre.id, person.id)),
  }));
  const to = (path: string) => inLanguage(language, path);
  const links = {
    programme: to("/programma"),
    groups: to("/team/mijn"),
    calendar: to("/team/mijn/agenda"),
    code: to("/code"),
    readings: to("/mijn-plek/wie-las-mee"),
  };
  return personalPage(
    c,
    <MyPlacePage {...{ t, language, links, ...own }} name={person.name} menu={menuOfMyPlace(c)} />,
  );
}
