// SPDX-License-Identifier: EUPL-1.2
import { Temporal } from "temporal-polyfill";
import { ConfigProblem, readConfig } from "#platform/config";
import { chainInWords } from "../reading-log/chain-in-words.ts";
import { checkLog } from "../reading-log/check-log.ts";
import { type ChainOfCentre, listLostHashes } from "../reading-log/reading-chain.queries.ts";
import { tellProblem } from "../tell-problem.ts";
import { say } from "./work/say.ts";
import { needDatabase, withOwner } from "./work/with-owner.ts";

/** `npm run verify-log [HASH...]`: also while Vrijplaats runs. With hashes noted earlier it says whether they still stand. */
async function verifyLog(): Promise<void> {
  const config = readConfig(process.env);
  const noted = readNoted(process.argv.slice(2));
  needDatabase(config, "There is no log to verify");
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
  say(lines.join("\n"));
  if (lost.length > 0 || chains.some(({ broken }) => broken)) process.exitCode = 1;
}

await verifyLog().catch(tellProblem);
