// SPDX-License-Identifier: EUPL-1.2
import pg from "pg";
import type { Piece, Row } from "./page-pieces.ts";
import type { SeenStatement, Statement } from "./statement-log.ts";

/** Signing in asks as someone of its own, and what is read is written down by a role that can only add. */
export type Asker = "app" | "identity" | "log";
/** What is asked over one connection before it goes back: one statement, or a whole transaction. */
export type Unit = { asker: Asker; statements: Statement[] };
export type PagePlan = { units: Unit[]; listing: number; headers: Record<string, string>; pieces: Piece[] };
export type SignedInPlan = { connections: Record<Asker, string>; pages: Record<string, PagePlan> };

export function openPools(connections: Record<Asker, string>): Record<Asker, pg.Pool> {
  const open = (asker: Asker, max: number, options: string) =>
    new pg.Pool({ connectionString: connections[asker], max, options: `-c timezone=UTC ${options}` });
  return {
    app: open("app", 6, ""),
    identity: open("identity", 3, "-c search_path=identity -c app.actor=identity"),
    log: open("log", 2, ""),
  };
}

/** In the order in which they began. */
export function unitsOf(statements: readonly SeenStatement[]): Unit[] {
  const units: Unit[] = [];
  const open = new Map<string, Unit>();
  for (const { sql, parameters, process } of statements) {
    const unit = open.get(process) ?? { asker: askerOf(sql), statements: [] };
    unit.statements.push({ sql, parameters });
    if (!open.has(process)) units.push(unit);
    if (/^begin/i.test(sql)) open.set(process, unit);
    if (/^(commit|rollback)/i.test(sql)) open.delete(process);
  }
  return units;
}

function askerOf(sql: string): Asker {
  if (/"identity"\./.test(sql)) return "identity";
  return /insert into "people"\."reading"/.test(sql) ? "log" : "app";
}

/** The rows of each statement, all of them one after another. */
export async function askAll(pools: Record<Asker, pg.Pool>, units: readonly Unit[]): Promise<Row[][]> {
  const answers: Row[][] = [];
  for (const { asker, statements } of units) {
    const client = await pools[asker].connect();
    try {
      for (const { sql, parameters } of statements) answers.push((await client.query(sql, parameters)).rows);
    } finally {
      client.release();
    }
  }
  return answers;
}

/** The statement that gave most rows. */
export function listingOf(answers: readonly Row[][]): number {
  return answers.reduce((most, rows, index) => (rows.length > (answers[most]?.length ?? 0) ? index : most), 0);
}
