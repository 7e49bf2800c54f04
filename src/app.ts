// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { houseModule } from "#modules/house";
import { networkModule } from "#modules/network";
import { peopleModule } from "#modules/people";
import { programmeBeside, programmeModule } from "#modules/programme";
import { regionModule } from "#modules/region";
import { selfhelpModule } from "#modules/selfhelp";
import { siteModule } from "#modules/site";
import { spacesModule } from "#modules/spaces";
import { supportModule } from "#modules/support";
import { connectEvents } from "#platform/events";
import { type AppEnv, type Assets, createApplication } from "#platform/http";
import { createJobs } from "#platform/jobs";
import { createMail, mailTables } from "#platform/mail";
import { type Module, routesOf, type Workshop } from "#platform/modules";
import { pictureRoutes } from "#platform/pictures";
import type { Ground } from "./foundation.ts";
import { createInstallation } from "./installation.ts";

/**
 * The program in one view: its modules from low to high, and what they and the platform give each other. `standing` is
 * what is answered from already.
 */
export function createProgram(ground: Ground & { assets: Assets }, standing = createInstallation(ground)) {
  const { config, connections, db, logDb, keys, log, now } = ground;
  const { installation, identity } = standing;
  const jobs = createJobs({ connectionString: connections.app, log, now, pollSeconds: 5 });
  const mail = createMail({ db, jobs, sender: { ...config, keys }, now });
  const modules: Module[] = [
    networkModule({ programme: programmeBeside }),
    peopleModule({ identity, logDb, mail }),
    spacesModule,
    programmeModule({ logDb }),
    houseModule({ logDb, findEmails: identity.findEmails }),
    supportModule({ logDb, findEmails: identity.findEmails }),
    selfhelpModule,
    regionModule,
    siteModule({ identity, mail, logDb, register: () => personalTables, letters: () => letters }),
  ];
  // From high to low: who is erased, is erased in this order.
  const personalTables = [...mailTables, ...modules.toReversed().flatMap((module) => module.personalTables)];
  const letters = Object.fromEntries(modules.flatMap((module) => Object.entries(module.letters)));
  connectEvents(
    jobs,
    modules.flatMap(({ subscriptions }) => subscriptions),
  );

  const routes = new Hono<AppEnv>().route("/", pictureRoutes);
  for (const module of modules) routes.route("/", routesOf(module));
  const app = createApplication(installation, routes);
  const workshop: Workshop = { config, db, keys, log, texts: installation.texts, now, jobs, mail };
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
    close: identity.close,
  };
}

export type Program = ReturnType<typeof createProgram>;
