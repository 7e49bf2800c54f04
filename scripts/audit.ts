// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { readAudit } from "./audit-answer.ts";

/**
 * Are there known holes in what the program runs on? Fails for a serious one. Where the registry has no answer (no
 * network, a mirror without this question) it says so and lets the rest go on: that machine cannot know.
 */
const asked = spawnSync("npm", ["audit", "--omit=dev", "--json", "--fetch-retries=1", "--fetch-timeout=20000"], {
  encoding: "utf8",
  timeout: 60_000,
});
const answer = readAudit(asked.stdout ?? "");

if (answer.is === "clean") say(`No serious hole is known in the ${answer.looked} packages that the program runs on.`);
if (answer.is === "notAsked") say(`NOT CHECKED for known holes: the registry gave no answer (${answer.why}).`);
if (answer.is === "holes") {
  say(["Serious holes are known in what the program runs on:", ...answer.holes].join("\n- "));
  process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
