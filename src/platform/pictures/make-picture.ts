// SPDX-License-Identifier: EUPL-1.2
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { kindOfFile } from "./first-bytes.ts";
import type { MadePicture, PictureRefusal } from "./picture.ts";
import { mostBytes } from "./sizes.ts";

export type Outcome = MadePicture | { refused: PictureRefusal };

const longestMs = 20_000;
const mostWaiting = 4;

let waiting = 0;
let before: Promise<unknown> = Promise.resolve();

/**
 * Judges a file by what is in it, and makes its sizes: one after another, each in a process of its own that knows no
 * secrets, may not take long, and whose memory is given back.
 */
export async function makePicture(file: Uint8Array): Promise<Outcome> {
  if (file.length > mostBytes) return { refused: "tooLarge" };
  const kind = kindOfFile(file);
  if (kind !== "picture") return { refused: kind };
  if (waiting >= mostWaiting) return { refused: "busy" };
  waiting += 1;
  const made = before.then(async () => await makeApart(file));
  before = made;
  return await made.finally(() => {
    waiting -= 1;
  });
}

async function makeApart(file: Uint8Array): Promise<Outcome> {
  const isBuilt = import.meta.url.endsWith(".mjs");
  const program = fileURLToPath(new URL(isBuilt ? "./picture-process.mjs" : "./picture-process.ts", import.meta.url));
  const maker = fork(program, [], {
    serialization: "advanced",
    execArgv: ["--max-old-space-size=64"],
    env: { MALLOC_ARENA_MAX: "1" },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  try {
    return await new Promise<Outcome>((resolve) => {
      const tooLong = setTimeout(() => resolve({ refused: "tooHeavy" }), longestMs);
      tooLong.unref();
      maker.once("message", (outcome: Outcome) => resolve(outcome));
      maker.once("error", () => resolve({ refused: "broken" }));
      maker.once("exit", () => resolve({ refused: "broken" }));
      maker.once("spawn", () => maker.send({ file }));
    });
  } finally {
    maker.kill("SIGKILL");
  }
}
