// SPDX-License-Identifier: EUPL-1.2
// Runs as a process of its own: what the pages of somebody who is signed in ask the database, by bare `pg` and in the same
// order, and the page by joining strings. Its argument: a file with a SignedInPlan.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { putTogether } from "./page-pieces.ts";
import { askAll, openPools, type SignedInPlan } from "./signed-in-page-plan.ts";
import { tellPort } from "./tell-port.ts";

const plan: SignedInPlan = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const pools = openPools(plan.connections);

const server = createServer(async (req, res) => {
  const page = plan.pages[req.url ?? ""];
  if (!page) return void res.writeHead(404).end();
  const answers = await askAll(pools, page.units);
  const html = Buffer.from(putTogether(page.pieces, answers[page.listing] ?? []));
  res.writeHead(200, { ...page.headers, "content-length": html.length });
  res.end(html);
});
server.listen(0, "127.0.0.1", () => tellPort(server));
