// SPDX-License-Identifier: EUPL-1.2
import type { Shell } from "./shell.ts";

/**
 * Keeps the area for when there is no network: its page, scripts, style, letters and icon. No answer with something of a
 * person comes in here. What was agreed to stays in use, also when a newer shell lies ready: only the page, when somebody
 * said yes, tells to go over to that one.
 */
type LastingEvent = Event & { waitUntil: (work: Promise<unknown>) => void };
type FetchEvent = LastingEvent & { request: Request; respondWith: (answer: Promise<Response>) => void };
type Told = LastingEvent & MessageEvent<"isNew" | "skipWaiting" | "forget">;
type Worker = {
  shell: Shell;
  skipWaiting: () => Promise<void>;
  registration: ServiceWorkerRegistration;
  addEventListener: (<Kind extends "install" | "activate">(kind: Kind, listen: (event: LastingEvent) => void) => void) &
    ((kind: "fetch", listen: (event: FetchEvent) => void) => void) &
    ((kind: "message", listen: (event: Told) => void) => void);
};

// The types of a page know no worker.
const worker = self as unknown as Worker;
const { shell } = worker;
const beginsWith = "kluis ";
const agreements = `${beginsWith}afgesproken`;

worker.addEventListener("install", (event) => event.waitUntil(fill()));
worker.addEventListener("activate", (event) => event.waitUntil(clearOthers()));
worker.addEventListener("fetch", (event) => {
  const href = hrefOf(event.request);
  if (href) event.respondWith(answer(event.request, href));
});
worker.addEventListener("message", (event) => {
  const [port] = event.ports;
  event.waitUntil(does[event.data]().then((done) => port?.postMessage(done)));
});

const does = {
  isNew: async () => (await agreed()) !== shell.version,
  skipWaiting: async () => {
    await agree();
    await worker.skipWaiting();
    await clearOthers();
    return true;
  },
  forget: async () => {
    for (const name of await ownCaches()) await caches.delete(name);
    return await worker.registration.unregister();
  },
};

async function fill(): Promise<void> {
  const cache = await caches.open(nameOf(shell.version));
  await Promise.all([shell.page, ...shell.files].map(async (file) => await keep(cache, file)));
  if ((await agreed()) === null) await agree();
}

/** Asked as nobody, so that nothing of anybody is kept; held against its hash, so that it is what the worker was told. */
async function keep(cache: Cache, { href, integrity = "" }: { href: string; integrity?: string }): Promise<void> {
  const asked = { credentials: "omit", redirect: "error", integrity, cache: "no-cache" } as const;
  const answer = await fetch(href, asked);
  if (!answer.ok) throw new Error(`${answer.status} for ${href}`);
  await cache.put(href, answer);
}

/** Null for what is not of the shell. */
function hrefOf({ url, method, mode }: Request): string | null {
  const { origin, pathname, search } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return null;
  if (mode === "navigate") return pathname === shell.scope ? pathname : null;
  return /^\/(assets|huisstijl)\//.test(pathname) ? pathname + search : null;
}

async function answer(request: Request, href: string): Promise<Response> {
  const cache = await caches.open(nameOf((await agreed()) ?? shell.version));
  return (await cache.match(href, { ignoreVary: true })) ?? (await fetch(request));
}

async function agreed(): Promise<string | null> {
  const kept = await (await caches.open(agreements)).match(shell.scope);
  return kept ? await kept.text() : null;
}

async function agree(): Promise<void> {
  await (await caches.open(agreements)).put(shell.scope, new Response(shell.version));
}

/** What was agreed to stays, and so does what lies ready. */
async function clearOthers(): Promise<void> {
  const kept = [agreements, nameOf(shell.version), nameOf((await agreed()) ?? "")];
  for (const name of await ownCaches()) {
    const isOfThisLanguage = name.startsWith(nameOf(""));
    if (isOfThisLanguage && !kept.includes(name)) await caches.delete(name);
  }
}

async function ownCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(beginsWith));
}

function nameOf(version: string): string {
  return `${beginsWith}${shell.scope} ${version}`;
}
