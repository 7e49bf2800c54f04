// SPDX-License-Identifier: EUPL-1.2
// Runs as a process of its own: what the page of an activity asks the database, by bare `pg` and in the same order, and
// the page by joining strings. Its argument: a file with an ActivityPlan.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import pg from "pg";
import { type Piece, putTogether } from "./page-pieces.ts";
import type { Statement } from "./statement-log.ts";
import { tellPort } from "./tell-port.ts";

export type ActivityPlan = {
  connectionString: string;
  headers: Record<string, string>;
  /** Each question once; a page names them by their place here. */
  questions: string[];
  pages: Record<string, PlannedPage>;
};
export type PlannedPage = { first: Asked; beside: Asked[]; pieces: Piece[] };
export type Asked = { question: number; parameters: Statement["parameters"] };

const plan: ActivityPlan = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const pool = new pg.Pool({ connectionString: plan.connectionString, max: 6, options: "-c timezone=UTC" });
const ask = async ({ question, parameters }: Asked) => await pool.query(plan.questions[question] ?? "", parameters);

const server = createServer(async (req, res) => {
  const page = plan.pages[req.url ?? ""];
  if (!page) return void res.writeHead(404).end();
  const { rows } = await ask(page.first);
  await Promise.all(page.beside.map(ask));
  const html = Buffer.from(putTogether(page.pieces, rows));
  res.writeHead(200, { ...plan.headers, "content-length": html.length });
  res.end(html);
});
server.listen(0, "127.0.0.1", () => tellPort(server));
