// SPDX-License-Identifier: EUPL-1.2
// Runs as a process of its own: the questions that a full feed asks the database, by bare `pg` and in the same order, and
// the feed by joining strings, without escaping or folding. Its argument: a file with a FeedPlan.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import pg from "pg";
import type { Statement } from "./statement-log.ts";
import { tellPort } from "./tell-port.ts";

export type FeedPlan = {
  connectionString: string;
  statements: Statement[];
  headers: Record<string, string>;
  /** All before the first date, and that date as the program writes it: so many bytes has each. */
  head: string;
  event: string;
};

const plan: FeedPlan = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const pool = new pg.Pool({ connectionString: plan.connectionString, max: 6, options: "-c timezone=UTC" });
const location = /\r\nLOCATION:([\s\S]*?)\r\nDESCRIPTION/.exec(plan.event)?.[1] ?? "";
const joining = /\\n\\n([^\\]*?)\r\nURL/.exec(plan.event)?.[1] ?? "";

const server = createServer(async (_req, res) => {
  let text = plan.head;
  for (const { sql, parameters } of plan.statements) {
    const { rows } = await pool.query(sql, parameters);
    for (const row of rows) if (row.starts_local && row.changed_at) text += eventOf(row);
  }
  const body = Buffer.from(`${text}END:VCALENDAR\r\n`);
  res.writeHead(200, { ...plan.headers, "content-length": body.length });
  res.end(body);
});
server.listen(0, "127.0.0.1", () => tellPort(server));

type Row = Record<"id" | "slug" | "title" | "summary" | "changed_at" | "zone", string> & {
  starts_local: unknown;
  ends_local: unknown;
  sequence: number;
  is_cancelled: boolean;
};

function eventOf(row: Row): string {
  return `BEGIN:VEVENT\r\nUID:${row.id}@localhost\r\nSEQUENCE:${row.sequence}\r\nDTSTAMP:${row.changed_at}\r\nLAST-MODIFIED:${row.changed_at}\r\nDTSTART;TZID=${row.zone}:${row.starts_local}\r\nDTEND;TZID=${row.zone}:${row.ends_local}\r\nSUMMARY:${row.title}\r\nLOCATION:${location}\r\nDESCRIPTION:${row.summary}\\n\\n${joining}\r\nURL;VALUE=URI:http://localhost/programma/${row.slug}\r\nSTATUS:${row.is_cancelled ? "CANCELLED" : "CONFIRMED"}\r\nEND:VEVENT\r\n`;
}
