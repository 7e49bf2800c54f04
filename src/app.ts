// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { houseModule } from "#modules/house";
import { findCentreByHost, networkModule } from "#modules/network";
import { findPersonOfSession, peopleModule } from "#modules/people";
import { programmeModule } from "#modules/programme";
import { findLook, frameParts, hasNews, setUpTexts, siteModule } from "#modules/site";
import { spacesModule } from "#modules/spaces";
import { backupTexts } from "#platform/backups";
import type { Database } from "#platform/db";
import { connectEvents } from "#platform/events";
import {
  type AppEnv,
  type Assets,
  type CentreOfRequest,
  createApplication,
  httpTexts,
  type Installation,
  PageMemory,
} from "#platform/http";
import { createTexts } from "#platform/i18n";
import { createIdentity } from "#platform/identity";
import { createJobs } from "#platform/jobs";
import { countWaitingMessages, createMail, personalTables as mailTables, mailTexts } from "#platform/mail";
import { createMeter } from "#platform/metrics";
import { type Module, routesOf, type Workshop } from "#platform/modules";
import { pictureRoutes, pictureTexts } from "#platform/pictures";
import { rightsTexts } from "#platform/rights";
import { uiTexts } from "#platform/ui";
import program from "../package.json" with { type: "json" };
import type { Ground } from "./foundation.ts";

/** The program in one view: its modules from low to high, and what they and the platform give each other. */
export function createProgram(ground: Ground & { assets: Assets }) {
  const { config, connections, db, logDb, keys, log, now } = ground;
  const jobs = createJobs({ connectionString: connections.app, log, now, pollSeconds: 5 });
  const mail = createMail({ db, jobs, sender: { ...config, keys }, now });
  const { publicUrl, secondFactorHours } = config;
  const identity = createIdentity({ appUrl: connections.app, keys, publicUrl, now, secondFactorHours });
  const modules: Module[] = [
    networkModule,
    peopleModule({ identity, logDb, mail }),
    spacesModule,
    programmeModule({ logDb }),
    houseModule({ logDb, findEmails: identity.findEmails }),
    siteModule({ identity, mail, logDb, register: () => personalTables }),
  ];
  // From high to low: who is erased, is erased in this order.
  const personalTables = [...mailTables, ...modules.toReversed().flatMap((module) => module.personalTables)];
  connectEvents(
    jobs,
    modules.flatMap(({ subscriptions }) => subscriptions),
  );

  const texts = createTexts({ nl: textsOf(modules, "nl"), en: textsOf(modules, "en") });
  const pages = new PageMemory();
  const centres = rememberCentres(db, config.publicUrl, pages, now);
  const installation: Installation = {
    ...ground,
    version: program.version,
    texts,
    pages,
    meter: createMeter(),
    countWaitingMessages: async () => await countWaitingMessages(db),
    findCentre: centres.find,
    findPerson: async (headers) => {
      const session = await identity.findSession(headers);
      return session && (await findPersonOfSession(db, session, now()));
    },
    renewedCookie: identity.renewedCookie,
    frameParts,
  };
  const routes = new Hono<AppEnv>().route("/", pictureRoutes);
  for (const module of modules) routes.route("/", routesOf(module));
  const app = createApplication(installation, routes);
  const workshop: Workshop = { config, db, keys, log, texts, now, jobs, mail };
  return {
    connections,
    modules,
    personalTables,
    installation,
    app,
    jobs,
    mail,
    identity,
    workshop,
    centreOfHost: centres.known,
    close: identity.close,
  };
}

export type Program = ReturnType<typeof createProgram>;

function textsOf(modules: Module[], language: "nl" | "en"): Record<string, object> {
  const own = Object.fromEntries(modules.map(({ name, texts }) => [name, texts[language]]));
  return {
    ui: uiTexts[language],
    http: httpTexts[language],
    mail: mailTexts[language],
    rights: rightsTexts[language],
    backups: backupTexts[language],
    pictures: pictureTexts[language],
    setUp: setUpTexts[language],
    ...own,
  };
}

/** Facts of a centre hardly change: asked once a second per host name, or when its content version has risen. */
function rememberCentres(db: Database, publicUrl: string, pages: PageMemory, now: Ground["now"]) {
  const known = new Map<string, { centre: CentreOfRequest; version: number; askedMs: number }>();
  const recent = (host: string) => {
    const entry = known.get(host);
    if (!entry || performance.now() - entry.askedMs >= 1000) return null;
    return entry.version === pages.versionOf(entry.centre.id) ? entry.centre : null;
  };
  return {
    known: (host: string) => recent(host)?.id ?? null,
    find: async (host: string) => {
      const remembered = recent(host);
      if (remembered) return remembered;
      const askedMs = performance.now();
      const found = await findCentreByHost(db, host, publicUrl);
      const centre = found && {
        ...found,
        ...(await findLook(db, found.id)),
        hasNews: found.parts.has("news") && (await hasNews(db, found.id, now())),
      };
      if (known.size > 500) known.clear(); // anyone can send any host name
      if (centre) known.set(host, { centre, version: pages.versionOf(centre.id), askedMs });
      return centre;
    },
  };
}
