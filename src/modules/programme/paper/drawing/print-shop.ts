// SPDX-License-Identifier: EUPL-1.2
import { Worker } from "node:worker_threads";
import type { PaperOrder } from "../layout/content.ts";
import type { DrawnSheet } from "./drawn-sheet.ts";

export type Job = { order: PaperOrder; as: "pdf" | "svg"; madeAtMs: number };
export type Drawn = { as: "pdf"; content: Uint8Array<ArrayBuffer> } | { as: "svg"; sheets: DrawnSheet[] };
export type Answer = { id: number; drawn: Drawn } | { id: number; problem: string };

const idleMs = 60_000;
const longestMs = 30_000;
const mostWaiting = 30;
const memory = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

type Waiting = { resolve: (drawn: Drawn) => void; reject: (problem: Error) => void };

let worker: Worker | null = null;
let lastId = 0;
let leaving: NodeJS.Timeout | undefined;
let tooLong: NodeJS.Timeout | undefined;
const waiting = new Map<number, Waiting>();

/**
 * Fonts and files are drawn in a thread of their own, so that nobody else waits for them; it starts with the first
 * order and leaves when there was none for a minute. Null when there are too many orders before this one.
 */
export async function draw(job: Job): Promise<Drawn | null> {
  if (waiting.size >= mostWaiting) return null;
  clearTimeout(leaving);
  worker ??= openShop();
  if (waiting.size === 0) watch(worker);
  lastId += 1;
  const id = lastId;
  const drawn = new Promise<Drawn>((resolve, reject) => waiting.set(id, { resolve, reject }));
  worker.ref();
  worker.postMessage({ id, ...job });
  return await drawn;
}

/** Counted for each sheet by itself: on a busy machine the last of many waits longer for those before it. */
function watch(shop: Worker): void {
  clearTimeout(tooLong);
  tooLong = setTimeout(() => closeShop(shop, new Error("A sheet took too long to draw")), longestMs);
  tooLong.unref();
}

function rest(shop: Worker): void {
  clearTimeout(tooLong);
  shop.unref();
  leaving = setTimeout(() => closeShop(shop, new Error("The shop was closed")), idleMs);
  leaving.unref();
}

function openShop(): Worker {
  const isBuilt = import.meta.url.endsWith(".mjs");
  const shop = new Worker(new URL(isBuilt ? "./drawing-thread.mjs" : "./drawing-thread.ts", import.meta.url), {
    execArgv: [],
    resourceLimits: memory,
  });
  shop.on("message", (answer: Answer) => {
    const asker = waiting.get(answer.id);
    if (!asker) return; // of a shop that was closed
    waiting.delete(answer.id);
    if (waiting.size > 0) watch(shop);
    else rest(shop);
    if ("drawn" in answer) asker.resolve(answer.drawn);
    else asker.reject(new Error(answer.problem));
  });
  shop.on("error", (problem) => closeShop(shop, problem instanceof Error ? problem : new Error("The thread ended")));
  shop.on("exit", () => closeShop(shop, new Error("The thread ended")));
  return shop;
}

/** Whoever still waits hears it; the next order opens a new one. */
function closeShop(shop: Worker, problem: Error): void {
  if (worker !== shop) return;
  worker = null;
  clearTimeout(tooLong);
  for (const { reject } of waiting.values()) reject(problem);
  waiting.clear();
  void shop.terminate();
}
