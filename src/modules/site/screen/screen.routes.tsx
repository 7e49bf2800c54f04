// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { describeOpening, findOpening, openStatus } from "#modules/network";
import { beCoordinator } from "#modules/people";
import { type DateForVisitor, findDay, phaseOf, visitorOf } from "#modules/programme";
import { listRooms } from "#modules/spaces";
import { addDays } from "#platform/clock";
import { type AppContext, type AppEnv, anyone, inLanguage, keptPage, may, personalPage } from "#platform/http";
import { languageCodes, nameOfLanguage } from "#platform/i18n";
import { drawQr } from "#platform/ui";
import { ScreenPage } from "./screen.pages.tsx";
import { arrange } from "./screen.ts";
import { readChoice, type ScreenChoice, screenPath } from "./screen-choice.ts";
import { ScreensPage } from "./screens.pages.tsx";

export const screenRoutes = new Hono<AppEnv>()
  .get("/scherm", may(anyone), async (c) => {
    const rooms = (await listRooms(c.var.db, c.var.centre.id)).map(({ name }) => name);
    const choice = readChoice(new URL(c.req.url).searchParams, rooms, c.var.language);
    if (choice.elsewhere) return c.redirect(inLanguage(choice.elsewhere, screenPath(choice)), 302);
    return await keptPage(c, screenPath(choice), async () => await showScreen(c, choice));
  })
  .get("/beheer/scherm", may(beCoordinator), async (c) => {
    const { t, language, centre, db } = c.var;
    const rooms = await listRooms(db, centre.id);
    const at = (choice: Partial<ScreenChoice>, to = language) =>
      inLanguage(to, screenPath({ room: null, scheme: null, ...choice }));
    const screens = [
      { label: t("site:screen.whole"), href: at({}) },
      { label: t("site:screen.dark"), href: at({ scheme: "dark" }) },
      { label: t("site:screen.light"), href: at({ scheme: "light" }) },
      ...languageCodes
        .filter((code) => code !== language)
        .map((code) => ({
          label: t("site:screen.otherLanguage", { language: nameOfLanguage(code, language) }),
          href: at({}, code),
        })),
      ...rooms.map(({ name }) => ({ label: t("site:screen.ofRoom", { room: name }), href: at({ room: name }) })),
    ];
    return personalPage(c, <ScreensPage t={t} screens={screens} origin={centre.origin} />);
  });

/** Made anew each minute: only then is the time that stands on it the time that it is of. */
async function showScreen(c: AppContext, { room, scheme }: ScreenChoice) {
  const { db, centre } = c.var;
  const visitor = visitorOf(c);
  const { t, language, today, localNow } = visitor;
  const programme = centre.origin + inLanguage(language, "/programma");
  const [found, opening, squares] = await Promise.all([
    findDay(db, centre.id, visitor, today),
    findOpening(db, centre, today),
    drawQr(programme),
  ]);
  const status = openStatus(opening.hours, opening.closedDays, localNow);
  const here = (dates: readonly DateForVisitor[]) =>
    dates.filter(({ placeName }) => room === null || placeName === room);
  const ahead = here(found.dates).filter((date) => phaseOf(date, localNow) !== "past");
  const props = {
    ...{ visitor, room, scheme },
    centre: { name: centre.frame.name },
    isOpen: status.open,
    opening: describeOpening(t, language, status, today),
    today: arrange(ahead, localNow),
    later: ahead.length > 0 ? null : laterDay(here(found.later), today),
    qr: { squares, address: programme.replace(/^https?:\/\//, "") },
  };
  const until = c.var.now().round({ smallestUnit: "minute", roundingMode: "floor" }).add({ minutes: 1 });
  return { view: <ScreenPage {...props} />, until };
}

function laterDay(dates: readonly DateForVisitor[], today: string) {
  const day = dates[0]?.startsLocal.slice(0, 10);
  if (day === undefined) return null;
  return { day, isTomorrow: day === addDays(today, 1), dates: arrange(dates, `${day}T00:00`) };
}
