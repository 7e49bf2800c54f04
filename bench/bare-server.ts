// SPDX-License-Identifier: EUPL-1.2
// Runs as a process of its own: the least that a web server in Node can do. Its argument: a file with what to answer.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { tellPort } from "./tell-port.ts";

const { headers, body } = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8"));
const bytes = Buffer.from(body, "base64");
const server = createServer((_, res) => {
  res.writeHead(200, headers);
  res.end(bytes);
});
server.listen(0, "127.0.0.1", () => tellPort(server));
