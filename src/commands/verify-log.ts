// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { ConfigProblem, readConfig } from "#platform/config";
import { checkLog } from "../log-check-jobs.ts";
import { type ChainOfCentre, listLostHashes } from "../reading-chain.queries.ts";
import { chainInWords } from "../reading-chain.ts";
import { tellProblem } from "../tell-problem.ts";
import { withOwner } from "../with-owner.ts";

/** `npm run verify-log [HASH...]`: also while Vrijplaats runs. With hashes noted earlier it says whether they still stand. */
async function verifyLog(): Promise<void> {
  const config = readConfig(process.env);
  const noted = readNoted(process.argv.slice(2));
  if (!config.server && !existsSync(join(config.dataDir, "postgres"))) {
    throw new ConfigProblem(`There is no log to verify: ${config.dataDir} holds no database. Is DATA_DIR right?`);
  }
  const { chains, lost } = await withOwner(config, async (db) => ({
    chains: await checkLog(db, Temporal.Now.instant()),
    lost: await listLostHashes(db, noted),
  }));
  tell(chains, lost);
}

function readNoted(words: string[]): string[] {
  const unclear = words.find((word) => !/^[0-9a-f]{16,64}$/i.test(word));
  if (unclear) throw new ConfigProblem(`${unclear} is not a hash that this command gave: at least 16 of 0-9 and a-f.`);
  return words;
}

function tell(chains: ChainOfCentre[], lost: string[]): void {
  const lines = chains.map(chainInWords);
  if (lines.length === 0) lines.push("Nothing was written in the reading log yet.");
  for (const hash of lost) lines.push(`${hash} stands in no chain: the log was made anew since that was noted.`);
  process.stdout.write(`${lines.join("\n")}\n`);
  if (lost.length > 0 || chains.some(({ broken }) => broken)) process.exitCode = 1;
}

await verifyLog().catch(tellProblem);
