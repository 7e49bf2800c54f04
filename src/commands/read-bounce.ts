// SPDX-License-Identifier: EUPL-1.2
import { ConfigProblem, readConfig } from "#platform/config";
import { takeReturned } from "#platform/mail";
import { say } from "./work/say.ts";
import { withGround } from "./work/with-ground.ts";

/** What a mail server reads as "keep it, and offer it again later". Anything else than 0 and this it would answer with a new bounce. */
const tryAgainLater = 75;
const mostBytes = 2 * 1024 * 1024;

const sentences = {
  "not-a-report": "This is no report of mail that did not arrive. Nothing was done.",
  "not-ours": "This report is not about a message of ours. Nothing was done.",
  gone: "The message that this is about is no longer kept. Nothing was done.",
  message: "Noted that a message came back.",
  address: "Noted that a message came back, and that its address does not work.",
};

/**
 * `npm run read-bounce [RECEIVER]`, with one message on standard input: what a mail server hands over that came in at
 * MAIL_BOUNCES. Prints what it did without any address, and never sends anything. Also while Vrijplaats runs.
 */
async function readBounce(): Promise<void> {
  const config = readConfig(process.env);
  if (!config.mailBounces) throw new ConfigProblem("MAIL_BOUNCES is not set, so no mail of ours comes back here.");
  const handedFor = process.argv[2] ?? process.env.ORIGINAL_RECIPIENT ?? process.env.RECIPIENT ?? "";
  const text = await readInput();
  const taken = await withGround(config, async ({ db, keys, now }) => {
    return await takeReturned(db, { mailBounces: config.mailBounces, keys }, { text, handedFor }, now());
  });
  say(sentences[taken]);
}

/** What comes after the first two megabytes is an attachment: the report stands before it. */
async function readInput(): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin) {
    if (bytes < mostBytes) chunks.push(chunk);
    bytes += chunk.length;
  }
  return Buffer.concat(chunks).subarray(0, mostBytes).toString("latin1");
}

await readBounce().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigProblem ? error.message : "The database could not be reached."}\n`);
  process.exit(tryAgainLater);
});
