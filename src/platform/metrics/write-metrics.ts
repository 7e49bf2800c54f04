// SPDX-License-Identifier: EUPL-1.2
import type { Registry } from "prom-client";
import { type Meter, slowSeconds } from "./meter.ts";

/** What is asked of others when someone reads the figures. */
export type Readings = {
  meter: Meter;
  memory: { pages: number; bytes: number };
  /** Null when the database does not answer. */
  messagesWaiting: number | null;
};

let processFigures: Promise<Registry> | null = null;

/** In the text format of Prometheus: figures of this process, and what waits in the outbox of the installation. */
export async function writeMetrics(readings: Readings): Promise<{ contentType: string; body: string }> {
  processFigures ??= watchProcess();
  const process = await processFigures;
  const own = await describe(readings);
  return { contentType: process.contentType, body: `${await process.metrics()}\n${await own.metrics()}` };
}

/** Memory, processor, collected garbage and how late the event loop is; watched from the first question on. */
async function watchProcess(): Promise<Registry> {
  const { default: client } = await import("prom-client"); // not at start, when nobody asks yet
  const registry = new client.Registry();
  client.collectDefaultMetrics({ register: registry });
  return registry;
}

async function describe({ meter, memory, messagesWaiting }: Readings): Promise<Registry> {
  const { default: client } = await import("prom-client");
  const registry = new client.Registry();
  const registers = [registry];
  const gauge = (name: string, help: string, value: number) =>
    new client.Gauge({ name: `vrijplaats_${name}`, help, registers }).set(value);
  const counter = (name: string, help: string, value: number) =>
    new client.Counter({ name: `vrijplaats_${name}_total`, help, registers }).inc(value);

  const { kept, answered, seconds, slow } = meter.read();
  counter("kept_pages", "Pages answered from memory", kept);
  const answers = new client.Counter({
    name: "vrijplaats_answers_total",
    help: "All other answers, by kind of status",
    labelNames: ["status"],
    registers,
  });
  for (const [status, count] of answered) answers.inc({ status }, count);
  counter("answer_seconds", "Seconds spent on those", seconds);
  counter("slow_answers", `Answers that took longer than ${slowSeconds} s`, slow);
  gauge("page_memory_pages", "Pages in memory", memory.pages);
  gauge("page_memory_bytes", "Their size", memory.bytes);
  gauge("database_up", "1 when the database answers", messagesWaiting === null ? 0 : 1);
  if (messagesWaiting !== null) gauge("messages_waiting", "Messages that were not sent yet", messagesWaiting);
  return registry;
}
