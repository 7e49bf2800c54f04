// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { findLastCheck } from "#modules/network";
import { formatDate } from "#platform/clock";
import { type AppContext, type AppEnv, anyone, inLanguage, keptPage, may } from "#platform/http";
import { listOpenedPlaces, listPlaceVisits, type OutsidePlace } from "../outside-places/place.queries.ts";
import { checkedLine } from "./checked-line.ts";
import { isEntryShown } from "./shown.queries.ts";
import { WelcomePage, type WelcomePlace } from "./welcome.pages.tsx";

export const welcomeRoutes = new Hono<AppEnv>().get("/kwartier", may(anyone), async (c) => {
  const { t, db, centre, now } = c.var;
  return await keptPage(c, "/kwartier", async () => {
    const opened = await listOpenedPlaces(db, centre.regionId);
    const places = await Promise.all(opened.map(async (place) => await describe(c, place)));
    return {
      view: <WelcomePage t={t} places={places.filter((place) => place !== null)} />,
      until: now().add({ hours: 24 }),
    };
  });
});

/** What the directory no longer shows is not shown here either: nobody answers for it any more. */
async function describe(c: AppContext, place: OutsidePlace): Promise<WelcomePlace | null> {
  const { language } = c.var;
  const { name, kind, address1, city, welcome, serviceId } = place;
  const common = { name, kind, welcome, where: [address1, city].filter(Boolean).join(", ") };
  if (serviceId === null) return { ...common, checked: await visitedLine(c, place), href: null };
  if (!(await isEntryShown(c.var.db, c.var.centre.regionId, serviceId))) return null;
  const checked = checkedLine(c.var.t, language, await findLastCheck(c.var.db, serviceId));
  const href = c.var.centre.parts.has("directory") ? inLanguage(language, `/wegwijzer/${serviceId}`) : null;
  return { ...common, checked: c.var.t("region:makingRoom.welcomeChecked", { checked }), href };
}

/** Until it stands in the directory: who was there last. */
async function visitedLine({ var: { t, db, language } }: AppContext, { id }: OutsidePlace): Promise<string> {
  const [last] = await listPlaceVisits(db, id);
  if (!last) return t("region:makingRoom.welcome");
  return t("region:makingRoom.welcomeVisited", { by: last.by, day: formatDate(last.visitedOn, language) });
}
