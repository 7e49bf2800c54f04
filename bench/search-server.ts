// SPDX-License-Identifier: EUPL-1.2
// Runs as a process of its own: the questions that a search asks the database, by bare `pg` and in the same order, and the
// page by joining strings. Its argument: a file with a SearchPlan.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import pg from "pg";
import { type Piece, putTogether } from "./page-pieces.ts";
import type { Statement } from "./statement-log.ts";
import { tellPort } from "./tell-port.ts";

export type SearchPlan = {
  connectionString: string;
  headers: Record<string, string>;
  pages: Record<string, { first: Statement; then: Statement; beside: Statement[]; words: string; pieces: Piece[] }>;
};

const plan: SearchPlan = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const pool = new pg.Pool({ connectionString: plan.connectionString, max: 6, options: "-c timezone=UTC" });
const ask = async ({ sql, parameters }: Statement) => await pool.query(sql, parameters);

const server = createServer(async (req, res) => {
  const asked = plan.pages[req.url ?? ""];
  if (!asked) return void res.writeHead(404).end();
  const { first, then, beside, words, pieces } = asked;
  const found = ask(first).then(async () => await ask(then));
  await Promise.all(beside.map(ask));
  const html = Buffer.from(putTogether(pieces, (await found).rows, words));
  res.writeHead(200, { ...plan.headers, "content-length": html.length });
  res.end(html);
});
server.listen(0, "127.0.0.1", () => tellPort(server));
