// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { beInTheTeam } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  coordinatesHere,
  inLanguage,
  keyToUse,
  may,
  page,
  type Sent,
  statusOf,
  todayOf,
  withAsker,
  withAskersForm,
} from "#platform/http";
import { isActivity } from "../../map/activities.ts";
import { cellAddress } from "../../map/cell.ts";
import { cellName } from "../cell-name.ts";
import { regionHref, teamRegionHref } from "../links.ts";
import { listPlaces, type Place } from "../places.queries.ts";
import { sayingBegun, submittedSaying } from "../sayings/asked-saying.ts";
import { SaidPage } from "../sayings/said.pages.tsx";
import { SayPage } from "../sayings/say.pages.tsx";
import { type SayingBy, sayAtOnce, sayOfCell } from "../sayings/saying.commands.ts";
import type { Said } from "../sayings/saying.form.ts";

const path = "/team/regio/zeggen";

/** Whoever is of the team says something of the map. */
export const teamSayRoutes = new Hono<AppEnv>()
  .get(path, may(beInTheTeam), async (c) => {
    const places = await listPlaces(c.var.db, c.var.centre.regionId);
    return c.req.query("gedaan") === undefined ? showForm(c, sayingBegun(c), places) : showSaid(c, places);
  })
  .post(path, may(beInTheTeam), async (c) => {
    const form = await submittedSaying(c);
    if (!form.ok) return showForm(c, form, form.places);
    await say(c, form.value);
    const { place, activity } = form.value;
    return c.redirect(
      teamRegionHref(c, `/zeggen?${new URLSearchParams({ plaats: place, activiteit: activity, gedaan: "" })}`),
      303,
    );
  });

/** What a coordinator says shows at once; of all others a coordinator reads it first. */
async function say(c: AppContext, said: Said): Promise<void> {
  const { centre, now } = c.var;
  const by: SayingBy = {
    regionId: centre.regionId,
    origin: "team",
    organizationId: centre.organizationId,
    saidOn: todayOf(c),
  };
  if (coordinatesHere(c)) return await withAsker(c, async (trx) => await sayAtOnce(trx, said, by, now()));
  await withAskersForm(c, said.formKey, async (trx) => await sayOfCell(trx, said, by, now()));
}

function showForm(c: AppContext, sent: Sent, places: readonly Place[]): Response {
  const { t, centre } = c.var;
  const shows = t(`region:cells.say.shows.${coordinatesHere(c) ? "atOnce" : "afterReading"}`, {
    organization: centre.frame.name,
  });
  const view = (
    <SayPage
      {...sent}
      t={t}
      places={places}
      formKey={keyToUse(sent.typed)}
      back={{ href: regionHref(c), label: t("region:cells.toMap") }}
      shows={shows}
      isGuarded={false}
    />
  );
  return page(c, view, statusOf(sent.errors));
}

function showSaid(c: AppContext, places: readonly Place[]): Response {
  const { t, language } = c.var;
  const { plaats: place = "", activiteit: activity = "" } = c.req.query();
  const isCell = isActivity(activity) && places.some((one) => one.place === place);
  const view = (
    <SaidPage
      t={t}
      outcome={coordinatesHere(c) ? "shown" : "waits"}
      cell={
        isCell
          ? {
              label: cellName(t, places, { place, activity }),
              href: inLanguage(language, cellAddress({ place, activity })),
            }
          : null
      }
      moreHref={teamRegionHref(c, "/zeggen")}
      mapHref={regionHref(c)}
    />
  );
  return page(c, view);
}
