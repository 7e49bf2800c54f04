// SPDX-License-Identifier: EUPL-1.2
import { Resolver } from "node:dns/promises";
import { setTimeout as wait } from "node:timers/promises";
import type { MailDomain } from "./mail-domain.ts";

/** "unknown": the name servers did not answer in time, or could not say. */
export type Found = readonly string[] | "unknown";
export type Records = { spf: Found; dkim: Found; dmarc: Found; returned: Found };

const patienceMs = 6000;

/** Everything at once, and no longer than six seconds. `servers`: none means those of this machine. */
export async function lookUp(domain: MailDomain, servers: readonly string[]): Promise<Records> {
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  if (servers.length > 0) resolver.setServers(servers);
  const texts = async (name: string) => (await resolver.resolveTxt(name)).map((pieces) => pieces.join(""));
  const timer = new AbortController();
  const tooLate = wait(patienceMs, null, { signal: timer.signal, ref: false }).then(
    () => resolver.cancel(),
    () => {}, // everything was answered in time
  );
  const found = Promise.all([
    ask(async () => await texts(domain.returned)),
    domain.dkim ? ask(async () => await texts(domain.dkim?.name ?? "")) : [],
    askUpwards(domain.from, texts),
    ask(async () => (await resolver.resolveMx(domain.returned)).map(({ exchange }) => exchange)),
  ]);
  const [spf, dkim, dmarc, returned] = await found;
  timer.abort();
  await tooLate;
  return { spf: only(spf, /^v=spf1(\s|$)/i), dkim, dmarc, returned };
}

/** The policy of a domain holds for those below it that have none. */
async function askUpwards(domain: string, texts: (name: string) => Promise<string[]>): Promise<Found> {
  const found = only(await ask(async () => await texts(`_dmarc.${domain}`)), /^v=DMARC1\s*(;|$)/i);
  const above = domain.slice(domain.indexOf(".") + 1);
  return found.length === 0 && above.includes(".") ? await askUpwards(above, texts) : found;
}

async function ask(question: () => Promise<string[]>): Promise<Found> {
  try {
    return await question();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    return code === "ENOTFOUND" || code === "ENODATA" ? [] : "unknown";
  }
}

function only(found: Found, pattern: RegExp): Found {
  return found === "unknown" ? found : found.filter((record) => pattern.test(record));
}
