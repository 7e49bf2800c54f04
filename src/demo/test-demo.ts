// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { afterAll } from "vitest";
import { readConfig } from "#platform/config";
import { unbuiltAssets } from "#platform/http";
import { createLogger } from "#platform/log";
import { createTestDatabase } from "../../test/support/database.ts";
import { createProgram } from "../app.ts";
import { furnishDemo } from "../demo.ts";
import type { Ground } from "../foundation.ts";

/** The demo on a database of its own, as it is at the moment for which it was last furnished. */
export async function createTestDemo() {
  const database = await createTestDatabase();
  const { superPool } = database;
  let local = "2026-11-24T11:00";

  const createGround = (env: Record<string, string> = {}): Ground => ({
    config: readConfig({ DATA_DIR: "/nowhere", ...env }),
    connections: database.connections,
    db: database.db,
    logDb: database.log,
    keys: ["0123456789abcdef".repeat(4)],
    log: createLogger("silent"),
    now: () => Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Amsterdam").toInstant(),
  });
  const ground = createGround();
  const program = createProgram({ ...ground, assets: unbuiltAssets });
  afterAll(async () => {
    await program.jobs.stop();
    await program.close();
  });

  return {
    ...{ superPool, createGround, ground, program },
    furnishOn: async (moment: string): Promise<void> => {
      local = moment;
      await furnishDemo(ground, program);
    },
    readRows: async <Row extends object>(query: string): Promise<Row[]> => {
      const { rows } = await superPool.query<Row>(query);
      return rows;
    },
  };
}
