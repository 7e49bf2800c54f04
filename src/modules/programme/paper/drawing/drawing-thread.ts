// SPDX-License-Identifier: EUPL-1.2
import { parentPort } from "node:worker_threads";
import { drawPdf } from "./draw-pdf.ts";
import { drawSvg } from "./draw-svg.ts";
import { layOut } from "./lay-out.ts";
import { letters } from "./letters.ts";
import type { Answer, Drawn, Job } from "./print-shop.ts";

// Runs beside the program, one order after the other: it reads fonts, lays out and draws.

let before: Promise<void> = Promise.resolve();

parentPort?.on("message", (message: Job & { id: number }) => {
  before = before.then(async () => parentPort?.postMessage(await answer(message)));
});

async function answer(message: Job & { id: number }): Promise<Answer> {
  try {
    return { id: message.id, drawn: await drawn(message) };
  } catch (problem) {
    return { id: message.id, problem: problem instanceof Error ? problem.message : "A sheet could not be drawn" };
  }
}

async function drawn(job: Job): Promise<Drawn> {
  const { order } = job;
  const paper = layOut(letters, order);
  if (job.as === "svg") return { as: "svg", sheets: drawSvg(paper, order.inColour) };
  const { inColour, title, language } = order;
  const madeAt = new Date(job.madeAtMs);
  return { as: "pdf", content: new Uint8Array(await drawPdf(paper, { inColour, title, language, madeAt })) };
}
