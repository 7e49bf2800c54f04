// SPDX-License-Identifier: EUPL-1.2
import { dirname, resolve } from "node:path";
import {
  ArchiveProblem,
  checkArchive,
  type Erased,
  keepServerKey,
  readArchive,
  readErasedList,
  readUnseal,
} from "#platform/archive";
import { type Config, readConfig } from "#platform/config";
import { embeddedUrl, makeRolesAndDatabase, withDatabase } from "#platform/db";
import { type EmbeddedServer, startOwnDatabase } from "#platform/embedded";
import { migrations } from "../../migrations/index.ts";
import { chainInWords } from "../reading-log/chain-in-words.ts";
import { verifyReadings } from "../reading-log/reading-chain.queries.ts";
import { tellProblem } from "../tell-problem.ts";
import { say } from "./work/say.ts";
import { withOwnerUrl } from "./work/with-owner.ts";

/** `npm run restore FILE`: into a new DATA_DIR or an empty database on a server, whichever of the two it was made from. */
async function restore(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file) throw new ArchiveProblem("Say which archive: npm run restore FILE");
  const config = readConfig(process.env);
  const archive = await checkArchive({ from: resolve(file), unseal: readUnseal(process.env) });
  say(`${file} is whole: written ${archive.manifest.writtenAt} by Vrijplaats ${archive.manifest.program}`);
  const erased = await findErased([dirname(resolve(file)), config.backups?.folder]);

  let remark: string | null = null;
  await makeEmptyDatabase(config);
  const rows = await withOwnerUrl(config, async (ownerUrl, embedded) => {
    const restored = await readArchive({
      ownerUrl,
      archive,
      migrations,
      erased: erased ?? [],
      keepKey: (key) => {
        remark = keepServerKey(config, key);
      },
      onTable: (table, count) => say(`  ${table}: ${count}`),
    });
    await verifyLog(ownerUrl);
    if (erased?.length) await eraseOnceMore(config, embedded);
    return restored;
  });
  if (remark) say(remark);
  if (!erased) {
    say(
      `No list of who had everything erased lies beside this file. Whoever asked that after ${archive.manifest.writtenAt} is back: ask them for their receipt, and erase again.`,
    );
  }
  say(`Restored ${rows} rows; every table was read again and is as it was. Start with: npm start`);
}

/** Null where there is no list at all. */
async function findErased(folders: readonly (string | undefined)[]): Promise<Erased[] | null> {
  const lists: Erased[][] = [];
  for (const folder of new Set(folders)) {
    const list = folder && (await readErasedList(folder));
    if (list) lists.push(list);
  }
  return lists.length === 0 ? null : lists.flat();
}

/** Broken off here, the program's own jobs do it after the next start. */
async function eraseOnceMore(config: Config, embedded: EmbeddedServer | null): Promise<void> {
  const { eraseComeBack } = await import("./work/erase-come-back.ts"); // all of the program, which other restores do without
  const count = await eraseComeBack(config, embedded);
  if (count > 0) say(`${count} that people had erased after this was written came back with it, and are erased again.`);
}

/** A log that was broken when it was written down comes back broken: it is said, and nothing is held back for it. */
async function verifyLog(ownerUrl: string): Promise<void> {
  const chains = await withDatabase(ownerUrl, verifyReadings);
  for (const chain of chains) say(chainInWords(chain));
  if (chains.some(({ broken }) => broken)) process.exitCode = 1;
}

/** In an embedded server the database is made first. */
async function makeEmptyDatabase(config: Config): Promise<void> {
  const embedded = await startOwnDatabase(config);
  if (embedded) await makeRolesAndDatabase(embeddedUrl(embedded.socketDir, "postgres", "postgres"), "vrijplaats");
}

await restore().catch(tellProblem);
