// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Row } from "./page-pieces.ts";
import type { SeenStatement, Statement } from "./statement-log.ts";

/** Signing in asks as someone of its own, and what is read is written down by a role that can only add. */
export type Asker = "app" | "identity" | "log";
/** What is asked over one connection before it goes back: one statement, or a whole transaction. */
export type Unit = { asker: Asker; statements: Statement[] };
/** Text that never changes, a value of one row of the listing, or the key of a form. */
export type Piece = { text: string } | { row: number; column: string } | "formKey";
export type PagePlan = { units: Unit[]; listing: number; headers: Record<string, string>; pieces: Piece[] };
export type SignedInPlan = { connections: Record<Asker, string>; pages: Record<string, PagePlan> };

const keyOfForm = /(?<=name="formKey" value=")[0-9a-f-]{36}/g;

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

/** Takes the page apart by the statement that gave most of its rows. */
export function takeApartRows(html: string, answers: readonly Row[][]): Pick<PagePlan, "listing" | "pieces"> {
  const listing = answers.reduce((most, rows, index) => (rows.length > (answers[most]?.length ?? 0) ? index : most), 0);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [row, values] of (answers[listing] ?? []).entries()) {
    for (const { column, from, to } of placesOf(html, at, values)) {
      if (from < at) continue;
      pieces.push(...withKeys(html.slice(at, from)), { row, column });
      at = to;
    }
  }
  return { listing, pieces: [...pieces, ...withKeys(html.slice(at))] };
}

const farAway = 3000;

function placesOf(html: string, from: number, row: Row): { column: string; from: number; to: number }[] {
  const near = html.slice(from, from + farAway);
  return Object.entries(row)
    .flatMap(([column, value]) => {
      const text = typeof value === "string" && value.length > 2 ? escapeText(value) : null;
      const at = text === null ? -1 : near.indexOf(text);
      return text === null || at < 0 ? [] : [{ column, from: from + at, to: from + at + text.length }];
    })
    .sort((one, other) => one.from - other.from);
}

function withKeys(text: string): Piece[] {
  const [first = "", ...rest] = text.split(keyOfForm);
  return [{ text: first }, ...rest.flatMap((after): Piece[] => ["formKey", { text: after }])];
}

/** The page again, by nothing but joining strings. */
export function putRowsTogether(pieces: readonly Piece[], rows: readonly Row[]): string {
  let html = "";
  for (const piece of pieces) {
    if (piece === "formKey") html += randomUUID();
    else html += "text" in piece ? piece.text : escapeText(String(rows[piece.row]?.[piece.column]));
  }
  return html;
}

/** What is the same each time. */
export function withoutKeys(html: string): string {
  return html.replaceAll(keyOfForm, "");
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
