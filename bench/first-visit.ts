// SPDX-License-Identifier: EUPL-1.2
import { join } from "node:path";
import { type Browser, type CDPSession, chromium } from "@playwright/test";
import type { Figure } from "./figure.ts";
import { compare } from "./frame.ts";
import type { Installation, RunningDatabase } from "./installation.ts";
import { startProgram, startServer, stop } from "./processes.ts";
import { visitPage } from "./visit.ts";

// biome-ignore format: one option a word
const quietly = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const slowLine = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }; // 400 kbit/s
const timesSlower = 4;

type FirstVisit = { bytes: number; requests: number; scriptBytes: number; firstPaintMs: number; layoutShift: number };

/** Someone's first visit with an old phone on a bad line, against the design's own page served as a file. */
export async function measureFirstVisit(_: Installation, database: RunningDatabase): Promise<Figure[]> {
  const program = await startProgram(database.settings);
  const reference = await startServer([join(import.meta.dirname, "static-server.ts")]);
  await visitPage(program.port, "/", { "accept-encoding": "gzip" });
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: quietly });
  const visits: FirstVisit[] = [];
  const compared = await compare(
    async () => {
      const visit = await visitAsNewcomer(browser, program.port);
      visits.push(visit);
      return visit.firstPaintMs;
    },
    async () => (await visitAsNewcomer(browser, reference.port)).firstPaintMs,
  ).finally(async () => await browser.close());
  await Promise.all([stop(program), stop(reference)]);

  const highest = (part: keyof FirstVisit) => Math.max(...visits.map((visit) => visit[part]));
  const seen = `first paint ${compared.ours.toFixed(0)} ms, the design ${compared.reference.toFixed(0)} ms`;
  return [
    { name: "firstVisit.bytes", value: highest("bytes"), goal: { atMost: 40_000 } },
    { name: "firstVisit.requests", value: highest("requests"), goal: { atMost: 5 } },
    { name: "firstVisit.scriptBytes", value: highest("scriptBytes"), goal: { atMost: 10_000 } },
    { name: "firstVisit.fcpRatio", value: compared.ratio, goal: { atMost: 1.15 }, spread: compared.spread, seen },
    { name: "firstVisit.layoutShift", value: highest("layoutShift"), goal: { exactly: 0 } },
  ];
}

/** A browser that was never here, at a window of a phone; waits until nothing more comes. */
async function visitAsNewcomer(browser: Browser, port: number): Promise<FirstVisit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await slowDown(session);
  const transfers = countTransfers(session);
  await page.addInitScript(watchPage);
  await page.goto(`http://localhost:${port}/`, { waitUntil: "networkidle" });
  const seen = await page.evaluate(readWatch);
  await context.close();
  return { ...transfers(), ...seen };
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slowLine);
  await session.send("Emulation.setCPUThrottlingRate", { rate: timesSlower });
}

/** Counts what came over the line, heads included. */
function countTransfers(session: CDPSession): () => Pick<FirstVisit, "bytes" | "requests" | "scriptBytes"> {
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on("Network.requestWillBeSent", ({ requestId, type }) => kinds.set(requestId, type ?? "Other"));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => bytes.set(requestId, encodedDataLength));
  const sum = (ids: Iterable<string>) => [...ids].reduce((total, id) => total + (bytes.get(id) ?? 0), 0);
  return () => ({
    bytes: sum(kinds.keys()),
    requests: kinds.size,
    scriptBytes: sum([...kinds].flatMap(([id, kind]) => (kind === "Script" ? [id] : []))),
  });
}

type Watched = Window & { layoutShift?: number };

function watchPage(): void {
  const watched: Watched = window;
  watched.layoutShift = 0;
  const add = (list: PerformanceObserverEntryList) => {
    for (const entry of list.getEntries())
      watched.layoutShift = (watched.layoutShift ?? 0) + ("value" in entry ? Number(entry.value) : 0);
  };
  new PerformanceObserver(add).observe({ type: "layout-shift", buffered: true });
}

function readWatch(): Pick<FirstVisit, "firstPaintMs" | "layoutShift"> {
  const watched: Watched = window;
  const [paint] = performance.getEntriesByName("first-contentful-paint");
  if (!paint) throw new Error("Nothing was painted.");
  return { firstPaintMs: paint.startTime, layoutShift: watched.layoutShift ?? 0 };
}
