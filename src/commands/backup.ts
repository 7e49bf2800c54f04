// SPDX-License-Identifier: EUPL-1.2
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Temporal } from "temporal-polyfill";
import { archiveFileName, findServerKey, readSeal, writeArchive } from "#platform/archive";
import { readConfig } from "#platform/config";
import program from "../../package.json" with { type: "json" };
import { tellProblem } from "../tell-problem.ts";
import { say } from "./work/say.ts";
import { needDatabase, withOwnerUrl } from "./work/with-owner.ts";

/** `npm run backup [FOLDER]`: also while Vrijplaats runs. It never migrates, so it can be made before an upgrade. */
async function backup(): Promise<void> {
  const config = readConfig(process.env);
  const seal = readSeal(process.env);
  const folder = resolve(process.argv[2] ?? config.backups?.folder ?? join(config.dataDir, "backups"));
  const to = join(folder, archiveFileName(Temporal.Now.zonedDateTimeISO()));
  needDatabase(config, "There is nothing to back up");
  mkdirSync(folder, { recursive: true, mode: 0o700 });

  const { bytes, rows } = await withOwnerUrl(
    config,
    async (ownerUrl) =>
      await writeArchive({
        ownerUrl,
        key: findServerKey(config),
        seal,
        to,
        program: program.version,
        now: Temporal.Now.instant(),
        onTable: (table, count) => say(`  ${table}: ${count}`),
      }),
  );
  say(`${to} (${rows} rows, ${(bytes / 1e6).toFixed(1)} MB)`);
}

await backup().catch(tellProblem);
