// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import type { Server } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

/** A visitor who waits longer than this has gone. */
const patienceMs = 15_000;
/** Answers, then jobs (at most twenty seconds): together less than what `deploy/vrijplaats.service` allows. */
export const longestMs = 50_000;
const betweenLooksMs = 25;

/** What is being answered is answered, what comes new is not taken: for at most `atMostMs`, then it is cut off. */
export async function drain(server: Server, atMostMs = patienceMs): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  // A browser keeps its connection after the answer: closed at once when there is nothing more to answer.
  const looking = setInterval(() => server.closeIdleConnections(), betweenLooksMs);
  await Promise.race([closed, wait(atMostMs, null, { ref: false })]);
  clearInterval(looking);
  server.closeAllConnections();
}

/**
 * Ends the program in order when it is asked to; the signal that is given back tells whether it was. Whatever hangs, it
 * ends: its data are safe at any moment, and what was not done is done after the next start.
 */
export function stopWhenAsked(leave: () => Promise<void>): AbortSignal {
  const asked = new AbortController();
  const stop = async () => {
    if (asked.signal.aborted) return;
    asked.abort();
    setTimeout(() => process.exit(1), longestMs).unref();
    await leave();
    process.exit(0);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  return asked.signal;
}
