// SPDX-License-Identifier: EUPL-1.2
// Runs as a process of its own: the same questions to the database by bare `pg`, and the page by joining strings.
// Its argument: a file with a FreshPlan.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import pg from "pg";
import { type Piece, putTogether } from "./page-pieces.ts";
import type { Statement } from "./statement-log.ts";
import { tellPort } from "./tell-port.ts";

export type FreshPlan = {
  connectionString: string;
  statements: Statement[];
  /** Which of them gives the dates. */
  listing: number;
  /** For which words the statements were recorded. */
  words: string;
  pieces: Piece[];
  headers: Record<string, string>;
};

const plan: FreshPlan = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const pool = new pg.Pool({ connectionString: plan.connectionString, max: 6, options: "-c timezone=UTC" });
const recorded = plan.words.split(" ");

const server = createServer(async (req, res) => {
  const words = new URL(req.url ?? "/", "http://localhost").searchParams.get("q") ?? "";
  const asked = words.split(" ");
  const answers = await Promise.all(
    plan.statements.map(({ sql, parameters }) =>
      pool.query(
        sql,
        parameters.map((value) => withWords(value, asked)),
      ),
    ),
  );
  const html = Buffer.from(putTogether(plan.pieces, answers[plan.listing]?.rows ?? [], words));
  res.writeHead(200, { ...plan.headers, "content-length": html.length });
  res.end(html);
});
server.listen(0, "127.0.0.1", () => tellPort(server));

function withWords(value: string | null, asked: readonly string[]): string | null {
  if (value === null) return null;
  return recorded.reduce((text, word, place) => text.replaceAll(word, asked[place] ?? word), value);
}
