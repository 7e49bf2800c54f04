// SPDX-License-Identifier: EUPL-1.2
import { performance } from "node:perf_hooks";
import type { Temporal } from "temporal-polyfill";
import { type Actor, withActor } from "#platform/db";
import type { Workshop } from "#platform/modules";
import type { Source } from "../source.ts";
import { detailAddress, listAddresses, pageAddress } from "./addresses.ts";
import { askPolitely, type Fetched } from "./ask-politely.ts";
import { type ListPage, readListPage } from "./list-page.ts";
import { beginRun, keepPiece, noteProgress } from "./pieces.commands.ts";
import { getPiece, listPages, listPieces } from "./pieces.queries.ts";

export type Tools = Pick<Workshop, "config" | "db" | "log" | "now">;
export type Work = { tools: Tools; actor: Actor; source: Source; budgetMs: number; startedMs: number };

export type Failure = {
  is: "problem";
  problem: Extract<Fetched, { is: "problem" }>["problem"];
  status: number | null;
  retryAfter: string | null;
};
/** "later" when the time that may be spent is over: what was fetched is kept, and the next turn goes on from there. */
export type FetchedAll = { is: "whole" } | { is: "part" } | { is: "unchanged" } | { is: "later" } | Failure;

const mostPages = 1000;
const mostDetails = 25_000;
export const claimMinutes = 15;
const runHours = 24;
const mostAskedAgain = 200;

/** Brings together all that a source has now, one address after the other. */
export async function fetchAll(work: Work): Promise<FetchedAll> {
  const { tools, source } = work;
  if (isUnderWay(source, tools.now())) return await fetchRest(work, source.listAddress ?? "");
  if (await isUnchanged(work)) return { is: "unchanged" };
  const first = await findList(work);
  if (!("body" in first)) return first;
  await act(work, async (trx) => await beginRun(trx, source.id, first.listAddress, tools.now()));
  await keep(work, 1, pageAddress(first.listAddress, 1), first);
  return await fetchRest(work, first.listAddress);
}

function isUnderWay({ runStartedAt, listAddress }: Source, now: Temporal.Instant): boolean {
  return runStartedAt !== null && listAddress !== null && now.since(runStartedAt).total("hours") < runHours;
}

/** Each page says that it is as it was. As soon as one does not, all are fetched. */
async function isUnchanged({ tools, source }: Work): Promise<boolean> {
  const pages = await listPages(tools.db, source.id);
  if (pages.length > mostAskedAgain) return false;
  for (const { address, etag } of pages) {
    if ((await askPolitely(address, tools.config.fetchReach, etag)).is !== "unchanged") return false;
  }
  return pages.length > 0;
}

type Found = { listAddress: string; body: Buffer; etag: string | null };

async function findList({ tools, source }: Work): Promise<Found | Failure> {
  const candidates = source.listAddress ? [source.listAddress] : listAddresses(source.address ?? "");
  return await findListAt(candidates, tools.config.fetchReach);
}

/** The first of these at which there is something; else why there is nothing at the last. */
export async function findListAt(
  addresses: readonly string[],
  reach: Tools["config"]["fetchReach"],
): Promise<Found | Failure> {
  let problem: Failure = { is: "problem", problem: "broken", status: null, retryAfter: null };
  for (const [index, listAddress] of addresses.entries()) {
    const fetched = await askPolitely(pageAddress(listAddress, 1), reach);
    const isLast = index === addresses.length - 1;
    if (fetched.is === "new" && (isLast || readListPage(fetched.body))) return { listAddress, ...fetched };
    if (fetched.is === "problem") problem = fetched;
    const mayBeElsewhere = fetched.is === "new" || (fetched.is === "problem" && fetched.problem === "refused");
    if (!mayBeElsewhere) return problem;
  }
  return problem;
}

async function fetchRest(work: Work, listAddress: string): Promise<FetchedAll> {
  const { db } = work.tools;
  const known = new Map((await listPieces(db, work.source.id)).map(({ address, position }) => [address, position]));
  const lists: ListPage[] = [];
  let isWhole = true;
  for (let page = 1; ; page += 1) {
    const address = pageAddress(listAddress, page);
    const fetched = await fetchPiece(work, address, page, known);
    if (fetched.is !== "new") return fetched;
    const list = readListPage(fetched.body);
    const isRepeated = list !== null && lists.at(-1)?.firstId === list.firstId && list.firstId !== "";
    if (!list || isRepeated) break;
    lists.push(list);
    if (!hasMore(list, page)) break;
    if (page >= mostPages) {
      isWhole = false;
      break;
    }
  }
  const ids = lists.flatMap(({ flatIds }) => flatIds);
  for (const [index, id] of ids.slice(0, mostDetails).entries()) {
    const fetched = await fetchPiece(work, detailAddress(listAddress, id), mostPages + 1 + index, known);
    if (
      fetched.is === "problem" &&
      fetched.problem === "refused" &&
      fetched.status !== 429 &&
      (fetched.status ?? 0) < 500
    )
      isWhole = false;
    else if (fetched.is !== "new") return fetched;
    if (index % 20 === 0) await tellProgress(work, index, ids.length);
  }
  return { is: isWhole && ids.length <= mostDetails ? "whole" : "part" };
}

function hasMore({ pages, hasNext, count }: ListPage, page: number): boolean {
  return count > 0 && (pages !== null ? page < pages : hasNext);
}

type FetchedPiece = { is: "new"; body: Buffer } | { is: "later" } | Failure;

async function fetchPiece(
  work: Work,
  address: string,
  position: number,
  known: ReadonlyMap<string, number>,
): Promise<FetchedPiece> {
  const { tools, source } = work;
  const before = known.get(address);
  if (before !== undefined) return { is: "new", body: await getPiece(tools.db, source.id, before) };
  if (performance.now() - work.startedMs > work.budgetMs) return { is: "later" };
  const fetched = await askPolitely(address, tools.config.fetchReach);
  if (fetched.is === "unchanged") return { is: "problem", problem: "broken", status: 304, retryAfter: null };
  if (fetched.is === "new") await keep(work, position, address, fetched);
  return fetched;
}

async function keep(
  work: Work,
  position: number,
  address: string,
  { body, etag }: Pick<Found, "body" | "etag">,
): Promise<void> {
  const piece = { sourceId: work.source.id, position, address, content: body, etag };
  await act(work, async (trx) => await keepPiece(trx, piece));
}

export async function tellProgress(work: Work, runDone: number, runTotal: number): Promise<void> {
  const claimedUntil = work.tools.now().add({ minutes: claimMinutes });
  await act(work, async (trx) => await noteProgress(trx, work.source.id, { runDone, runTotal, claimedUntil }));
}

export async function act<Value>(
  { tools, actor }: Pick<Work, "tools" | "actor">,
  does: (trx: Parameters<Parameters<typeof withActor>[2]>[0]) => Promise<Value>,
): Promise<Value> {
  return await withActor(tools.db, actor, does);
}
