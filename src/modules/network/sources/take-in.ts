// SPDX-License-Identifier: EUPL-1.2
import { performance } from "node:perf_hooks";
import { Temporal } from "temporal-polyfill";
import type { Actor } from "#platform/db";
import { raiseForRegion } from "../directory/raise.commands.ts";
import { listCorrections } from "./correction.queries.ts";
import { correctionKey } from "./correction.ts";
import { act, claimMinutes, fetchAll, type Tools, tellProgress, type Work } from "./fetching/fetch-all.ts";
import { endRun, forgetPages } from "./fetching/pieces.commands.ts";
import { countBytes, getPiece, listPieces } from "./fetching/pieces.queries.ts";
import { readRecords } from "./reading/read-records.ts";
import type { Refusal, TableDescription } from "./reading/reading.ts";
import { claimSource, letGo, noteFailure, noteSuccess } from "./source.commands.ts";
import { findSourceAnywhere } from "./source.queries.ts";
import { isSuddenlyFewer, type SourceOutcome } from "./source.ts";
import {
  countServices,
  followDeletions,
  forgetUnread,
  keepDescriptions,
  tieLooseEnds,
} from "./storing/finish-run.commands.ts";
import { speakForSource } from "./storing/importing.commands.ts";
import { nothingYet, type Run } from "./storing/run.ts";
import { sayDoubles } from "./storing/say-doubles.commands.ts";
import { storeRecords } from "./storing/store-records.ts";
import { removeUploadsOf } from "./upload.commands.ts";
import { findUploadOf } from "./upload.queries.ts";

/**
 * Reads one source and brings in what changed. Done twice it is done once; broken off, the next turn goes on: what was
 * fetched is kept, and storing the same again changes nothing.
 */
export async function workOnSource(
  tools: Tools,
  actor: Actor,
  sourceId: string,
  budgetMs: number,
): Promise<"done" | "later" | "busy"> {
  const now = tools.now();
  const until = now.add({ minutes: claimMinutes });
  const isOurs = await act({ tools, actor }, async (trx) => await claimSource(trx, sourceId, until, now));
  if (!isOurs) return "busy";
  const source = await findSourceAnywhere(tools.db, sourceId);
  if (!source) return "done";
  const work: Work = { tools, actor, source, budgetMs, startedMs: performance.now() };
  return source.kind === "file" ? await takeInUpload(work) : await takeInAddress(work);
}

const longTurnMs = 60_000;
/** More than this takes longer than people wait. */
const mostBytesWhileWaiting = 1_500_000;

async function takeInAddress(work: Work): Promise<"done" | "later"> {
  const { tools, source, budgetMs } = work;
  const fetched = await fetchAll(work);
  switch (fetched.is) {
    case "later":
      await act(work, async (trx) => await letGo(trx, source.id, tools.now()));
      return "later";
    case "unchanged":
      await act(work, async (trx) => await noteSuccess(trx, source, null, tools.now()));
      return "done";
    case "problem":
      await act(work, async (trx) => await noteFailure(trx, source, fetched, tools.now()));
      return "done";
    default:
      if (budgetMs < longTurnMs && (await countBytes(tools.db, source.id)) > mostBytesWhileWaiting) {
        await act(work, async (trx) => await letGo(trx, source.id, tools.now()));
        return "later";
      }
      return await takeInPieces(work, fetched.is === "whole");
  }
}

async function takeInPieces(work: Work, isFetchedWhole: boolean): Promise<"done"> {
  const { tools, source } = work;
  const listed = await listPieces(tools.db, source.id);
  const details = listed.filter(({ position }) => position > 1000);
  const pieces = details.length > 0 ? details : listed;
  const run = await newRun(work);
  let isWhole = isFetchedWhole;
  let refused: Refusal | null = null;
  const descriptions: TableDescription[] = [];
  for (const { position, address } of pieces) {
    const bytes = await getPiece(tools.db, source.id, position);
    const reading = readRecords([{ name: nameIn(address, details.length > 0), bytes }], { sourceId: source.id });
    if (reading.refused) {
      refused = reading.refused;
      isWhole = false;
      continue;
    }
    isWhole &&= reading.isWhole;
    descriptions.push(...reading.descriptions);
    await storeRecords(tools.db, work.actor, run, reading.records);
    if (position % 20 === 0)
      await tellProgress(
        work,
        pieces.findIndex((piece) => piece.position === position),
        pieces.length,
      );
  }
  if (refused && run.met.size === 0) return await fail(work, refused);
  return await finish(work, run, { isWhole, descriptions });
}

/** A detail of an API is named by its id, which says nothing about what it is. */
function nameIn(address: string, isDetail: boolean): string {
  return isDetail ? "service.json" : new URL(address).pathname;
}

async function takeInUpload(work: Work): Promise<"done" | "later"> {
  const { tools, source } = work;
  const upload = await findUploadOf(tools.db, source.id);
  if (!upload) return await finishNothing(work);
  if (work.budgetMs < longTurnMs && upload.content.length > mostBytesWhileWaiting / 5) {
    await act(work, async (trx) => await letGo(trx, source.id, tools.now()));
    return "later";
  }
  const context = { sourceId: source.id, columns: upload.columns };
  const reading = readRecords([{ name: upload.name, bytes: upload.content }], context);
  if (reading.refused) return await fail(work, reading.refused);
  const run = await newRun(work);
  await storeRecords(tools.db, work.actor, run, reading.records, async () => {
    await tellProgress(work, run.met.size, 0);
  });
  return await finish(work, run, reading);
}

async function newRun({ tools, source }: Work): Promise<Run> {
  const corrections = await listCorrections(tools.db, source.id);
  return {
    sourceId: source.id,
    regionId: source.regionId,
    startedAt: Temporal.Instant.from(tools.now().toString({ smallestUnit: "microsecond" })),
    corrections: new Map(corrections.map((one) => [correctionKey(one), one])),
    met: new Set(),
    counts: nothingYet(),
  };
}

type Read = { isWhole: boolean; descriptions: TableDescription[] };

/** All or nothing: what is gone, what is remembered for the next time, and that it went well. */
async function finish(work: Work, run: Run, { isWhole, descriptions }: Read): Promise<"done"> {
  const { tools, source } = work;
  await act(work, async (trx) => {
    await speakForSource(trx);
    await keepDescriptions(trx, run, descriptions);
    await tieLooseEnds(trx, run);
    await forgetUnread(trx, run);
    const counts = await countServices(trx, run);
    const mayFollow = isWhole && run.counts.failed === 0 && (!isSuddenlyFewer(counts) || source.fewerAgreedAt !== null);
    const gone = mayFollow ? await followDeletions(trx, run) : 0;
    const kept = mayFollow ? 0 : Math.max(0, counts.before - counts.seen);
    const outcome: SourceOutcome = { ...run.counts, gone, kept, isWhole };
    await sayDoubles(trx, run);
    await endRun(trx, source.id);
    if (run.counts.failed > 0 || kept > 0) await forgetPages(trx, source.id);
    await removeUploadsOf(trx, source.id);
    await noteSuccess(trx, source, outcome, tools.now());
    await raiseForRegion(trx, source.regionId);
  });
  return "done";
}

async function finishNothing(work: Work): Promise<"done"> {
  await act(work, async (trx) => await noteSuccess(trx, work.source, null, work.tools.now()));
  return "done";
}

async function fail(work: Work, problem: Refusal): Promise<"done"> {
  await act(work, async (trx) => {
    await endRun(trx, work.source.id);
    await forgetPages(trx, work.source.id);
    await removeUploadsOf(trx, work.source.id);
    await noteFailure(trx, work.source, { problem, status: null, retryAfter: null }, work.tools.now());
  });
  return "done";
}
