// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { directoryAddress } from "#modules/network";
import { instantOf, nextChange, visitorOf } from "#modules/programme";
import { type AppContext, type AppEnv, anyone, inLanguage, keptPage, may } from "#platform/http";
import { tellOfHours } from "../permissions.ts";
import { hoursOf } from "./hour.ts";
import { toldHour } from "./hour-words.ts";
import { HoursPage } from "./hours.pages.tsx";
import { listComingHours } from "./hours.queries.ts";

const mostDatesEach = 4;

/** When and where one can just come and talk, for everybody. */
export const hoursRoutes = new Hono<AppEnv>().get(
  "/spreekuur",
  may(anyone),
  async (c) => await keptPage(c, "/spreekuur", async () => await showHours(c)),
);

async function showHours(c: AppContext) {
  const { db, centre, t, language, actor, person } = c.var;
  const visitor = visitorOf(c);
  const dates = centre.parts.has("programme") ? await listComingHours(db, centre.id, visitor) : [];
  const mayTell = tellOfHours.allows({ actor, person, centreId: centre.id });
  const hours = hoursOf(dates, mostDatesEach).map((ofHour) => ({
    ...toldHour(visitor, ofHour),
    changeHref: mayTell ? inLanguage(language, `/team/spreekuur/${ofHour[0].activityId}`) : null,
  }));
  return {
    view: <HoursPage {...{ t, language, hours }} links={linksOf(c)} canonical={canonicalOf(c)} />,
    until: instantOf(c, nextChange(dates, visitor.localNow)),
  };
}

/** Where else one can go; nothing leads to what this house does not have. */
function linksOf({ var: { centre, t, language } }: AppContext) {
  const { parts, blocksWithEntries } = centre;
  const card = (name: "request" | "programme" | "directory", path: string) => ({
    label: t(`support:hours.more.${name}.label`),
    hint: t(`support:hours.more.${name}.hint`),
    href: inLanguage(language, path),
  });
  return [
    card("request", "/vraag"),
    ...(parts.has("programme") ? [card("programme", "/programma")] : []),
    ...(parts.has("directory") && blocksWithEntries?.has("consultation-hour")
      ? [card("directory", directoryAddress({ block: "consultation-hour" }))]
      : []),
  ];
}

function canonicalOf({ var: { centre, language } }: AppContext): string {
  return centre.origin + inLanguage(language, "/spreekuur");
}
