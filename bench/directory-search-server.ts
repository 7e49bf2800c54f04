// SPDX-License-Identifier: EUPL-1.2
// Runs as a process of its own: the questions that a search of the directory asks the database, by bare `pg` and in the
// same order, and then the page as it is. Its argument: a file with a DirectorySearchPlan.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import pg from "pg";
import type { Statement } from "./statement-log.ts";
import { tellPort } from "./tell-port.ts";

export type DirectorySearchPlan = {
  connectionString: string;
  /** What stands together in a step is asked at once. */
  pages: Record<string, { headers: Record<string, string>; html: string; steps: Statement[][] }>;
};

const plan: DirectorySearchPlan = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const pool = new pg.Pool({ connectionString: plan.connectionString, max: 6, options: "-c timezone=UTC" });

const server = createServer(async (req, res) => {
  const asked = plan.pages[req.url ?? ""];
  if (!asked) return void res.writeHead(404).end();
  for (const step of asked.steps)
    await Promise.all(step.map(async ({ sql, parameters }) => await pool.query(sql, parameters)));
  const html = Buffer.from(asked.html);
  res.writeHead(200, { ...asked.headers, "content-length": html.length });
  res.end(html);
});
server.listen(0, "127.0.0.1", () => tellPort(server));
