// SPDX-License-Identifier: EUPL-1.2
import { resolve } from "node:path";
import { ArchiveProblem, checkArchive, keepServerKey, readArchive, readUnseal } from "#platform/archive";
import { type Config, readConfig } from "#platform/config";
import { connectionsTo, createDatabase, createPool, embeddedUrl, enter, makeRolesAndDatabase } from "#platform/db";
import { startEmbedded } from "#platform/embedded";
import { migrations } from "../../migrations/index.ts";
import { verifyReadings } from "../reading-chain.queries.ts";
import { chainInWords } from "../reading-chain.ts";
import { tellProblem } from "../tell-problem.ts";

/** `npm run restore FILE`: into a new DATA_DIR or an empty database on a server, whichever of the two it was made from. */
async function restore(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file) throw new ArchiveProblem("Say which archive: npm run restore FILE");
  const config = readConfig(process.env);
  const archive = await checkArchive({ from: resolve(file), unseal: readUnseal(process.env) });
  say(`${file} is whole: written ${archive.manifest.writtenAt} by Vrijplaats ${archive.manifest.program}`);

  let remark: string | null = null;
  const rows = await withEmptyDatabase(config, async (ownerUrl) => {
    const restored = await readArchive({
      ownerUrl,
      archive,
      migrations,
      keepKey: (key) => {
        remark = keepServerKey(config, key);
      },
      onTable: (table, count) => say(`  ${table}: ${count}`),
    });
    await verifyLog(ownerUrl);
    return restored;
  });
  if (remark) say(remark);
  say(`Restored ${rows} rows; every table was read again and is as it was. Start with: npm start`);
}

/** A log that was broken when it was written down comes back broken: it is said, and nothing is held back for it. */
async function verifyLog(ownerUrl: string): Promise<void> {
  const db = createDatabase(createPool(ownerUrl, { max: 1, onLost: () => {} }));
  const chains = await verifyReadings(db).finally(async () => await db.destroy());
  for (const chain of chains) say(chainInWords(chain));
  if (chains.some(({ broken }) => broken)) process.exitCode = 1;
}

async function withEmptyDatabase<Result>(config: Config, work: (ownerUrl: string) => Promise<Result>): Promise<Result> {
  const embedded = config.server ? null : await startEmbedded(config.dataDir);
  if (embedded) await makeRolesAndDatabase(embeddedUrl(embedded.socketDir, "postgres", "postgres"), "vrijplaats");
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

await restore().catch(tellProblem);
