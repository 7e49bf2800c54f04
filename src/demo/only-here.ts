// SPDX-License-Identifier: EUPL-1.2
import { type Config, ConfigProblem } from "#platform/config";
import { demoCentreId } from "./centre.ts";

const loopback = new Set(["localhost", "127.0.0.1", "::1", "[::1]"]);

/** The demo prints links that sign anybody in, and empties what it finds: only for this machine, on data of its own. */
export function refuseElsewhere({ host, publicUrl, server }: Config): void {
  if (server) {
    throw new ConfigProblem("The demo empties its database at each start, so it runs without DATABASE_URL only.");
  }
  if (!loopback.has(host) || !loopback.has(new URL(publicUrl).hostname)) {
    throw new ConfigProblem(
      "Everyone with a link of the demo can sign in, so it runs on this machine only: leave out HOST and PUBLIC_URL.",
    );
  }
}

export function refuseOthers(centres: readonly { id: string; name: string }[], dataDir: string): void {
  const other = centres.find(({ id }) => id !== demoCentreId);
  if (!other) return;
  throw new ConfigProblem(
    `${dataDir} holds ${other.name}, which is not the demo and would be lost. Give the demo another DATA_DIR.`,
  );
}
