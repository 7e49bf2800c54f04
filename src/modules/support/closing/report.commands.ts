// SPDX-License-Identifier: EUPL-1.2
import { sql } from "kysely";
import type { Transaction } from "#platform/db";
import { writingOf } from "../following/writing.ts";
import { writePieces } from "../following/written.commands.ts";
import { findPieces } from "../following/written.queries.ts";
import type { WrittenPart } from "../following/written.ts";
import type { WrittenAs } from "../paths/parts.ts";
import type { Walker } from "../paths/path.ts";
import { type ClosingPoint, closingPoints, partOf, type Teller } from "./points.ts";

type Report = Record<ClosingPoint, string> & { writtenAs: WrittenAs };

/** One part of the report; what reads otherwise gets a version. One at a time: a form sent twice writes once. */
export async function writeReport(
  trx: Transaction,
  walker: Walker,
  { teller, report, today }: { teller: Teller; report: Report; today: string },
): Promise<void> {
  const about = { closing: true } as const;
  await sql`select pg_advisory_xact_lock(hashtextextended(${walker.path.id}, 0))`.execute(trx);
  const before = await findPieces(trx, walker.path.id, about);
  const typed: Partial<Record<WrittenPart, string>> = Object.fromEntries(
    closingPoints.map((point) => [partOf(teller, point), report[point]]),
  );
  await writePieces(trx, writingOf(walker, report.writtenAs, today), about, { before, typed });
}
