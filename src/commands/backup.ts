// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Temporal } from "temporal-polyfill";
import { ArchiveProblem, archiveFileName, findServerKey, readSeal, writeArchive } from "#platform/archive";
import { type Config, readConfig } from "#platform/config";
import { connectionsTo, enter } from "#platform/db";
import { startEmbedded } from "#platform/embedded";
import program from "../../package.json" with { type: "json" };
import { tellProblem } from "../tell-problem.ts";

/** `npm run backup [FOLDER]`: also while Vrijplaats runs. It never migrates, so it can be made before an upgrade. */
async function backup(): Promise<void> {
  const config = readConfig(process.env);
  const seal = readSeal(process.env);
  const folder = resolve(process.argv[2] ?? config.backups?.folder ?? join(config.dataDir, "backups"));
  const to = join(folder, archiveFileName(Temporal.Now.zonedDateTimeISO()));
  if (!config.server && !existsSync(join(config.dataDir, "postgres"))) {
    throw new ArchiveProblem(`There is nothing to back up: ${config.dataDir} holds no database. Is DATA_DIR right?`);
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });

  const { bytes, rows } = await withOwner(
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

async function withOwner<Result>(config: Config, work: (ownerUrl: string) => Promise<Result>): Promise<Result> {
  const embedded = config.server ? null : await startEmbedded(config.dataDir);
  const { owner } = connectionsTo(config, embedded?.socketDir ?? null);
  const presence = embedded && (await enter(owner, { as: "attached" }));
  try {
    return await work(owner);
  } finally {
    if (await presence?.leave()) await embedded?.stop();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await backup().catch(tellProblem);
