// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  guarded,
  inLanguage,
  limit,
  limited,
  may,
  personalPage,
} from "#platform/http";
import { readLinkToken } from "#platform/links";
import { findDoorVersion } from "./giving.queries.ts";
import { readWhatIsAboutUs } from "./permissions.ts";
import { UnknownLinkPage } from "./reader.pages.tsx";
import { type Place, sayHere, showHere, showOne, takeBackHere } from "./reading.views.tsx";
import { doorPath, ownPath } from "./release-links.ts";

const path = "/vrijgeven/:token";
const saying = limited(limit({ what: "release-word", most: 60, perMinutes: 60, per: "address" }));

/** Read first by those it is about: with an account at their own place, and everyone by the link in the house. */
export const releaseReadingRoutes = new Hono<AppEnv>()
  .get(ownPath, may(readWhatIsAboutUs), async (c) => await showHere(c, ownPlace(c)))
  .get(`${ownPath}/:id`, may(readWhatIsAboutUs), async (c) => await showOne(c, ownPlace(c)))
  .post(`${ownPath}/:id`, may(readWhatIsAboutUs), async (c) => await sayHere(c, ownPlace(c)))
  .post(`${ownPath}/:id/terug`, may(readWhatIsAboutUs), async (c) => await takeBackHere(c, ownPlace(c)))
  .get(path, may(anyone), async (c) => await behindDoor(c, showHere))
  .get(`${path}/:id`, may(anyone), async (c) => await behindDoor(c, showOne))
  .post(`${path}/:id`, may(anyone), saying, guarded, async (c) => await behindDoor(c, sayHere))
  .post(`${path}/:id/terug`, may(anyone), saying, async (c) => await behindDoor(c, takeBackHere));

function ownPlace({ var: { language, t } }: AppContext): Place {
  return {
    base: inLanguage(language, ownPath),
    back: { href: inLanguage(language, "/mijn-plek"), label: t("region:releases.toMyPlace") },
    isGuarded: false,
  };
}

/** A link of another house, or one that was renewed since, says no more than that. */
async function behindDoor(c: AppContext, answer: (c: AppContext, at: Place) => Promise<Response>): Promise<Response> {
  const { db, centre, installation, language, t } = c.var;
  const link = readLinkToken(installation.keys, c.req.param("token") ?? "");
  const version = await findDoorVersion(db, centre.id);
  if (link?.kind !== "release-door" || link.id !== centre.id || link.version !== version) {
    return personalPage(c, <UnknownLinkPage t={t} />, 404);
  }
  return await answer(c, {
    base: inLanguage(language, doorPath(installation.keys, centre.id, version)),
    back: { href: inLanguage(language, "/"), label: centre.frame.name },
    isGuarded: true,
  });
}
