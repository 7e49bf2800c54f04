// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { readConfig } from "#platform/config";
import { createDatabase, createPool, house, withActor } from "#platform/db";
import { unbuiltAssets } from "#platform/http";
import { createLogger } from "#platform/log";
import { createProgram } from "../../src/app.ts";
import { furnish } from "../../src/demo/furnish.ts";
import { drawPictures } from "../../src/demo/hang-pictures.ts";
import { type Settings, startsAt } from "../support/program.ts";

/** Fills a database that has its tables with the made-up house, as `npm run demo` does with its own. */
export async function addDemoRows(settings: Settings): Promise<void> {
  const config = readConfig({ ...settings });
  if (!config.server) throw new Error("The settings name no database server.");
  const { appUrl, ownerUrl, logUrl } = config.server;
  const db = createDatabase(createPool(appUrl, { max: 2, onLost: () => {} }));
  const now = () => Temporal.Instant.from(startsAt);
  const program = createProgram({
    ...{ config, db, logDb: db, now, keys: ["0123456789abcdef".repeat(4)], log: createLogger("silent") },
    ...{ connections: { app: appUrl, owner: ownerUrl, log: logUrl }, assets: unbuiltAssets },
  });
  const own = { keys: program.workshop.keys, pictures: await drawPictures() };
  await withActor(db, house, async (trx) => await furnish(trx, own, now()));
  await program.jobs.stop();
  await program.close();
  await db.destroy();
}
