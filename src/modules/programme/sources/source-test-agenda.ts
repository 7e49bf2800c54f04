// SPDX-License-Identifier: EUPL-1.2
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import { agenda } from "../incoming/incoming-test-agenda.ts";

export type AgendaSite = {
  url: string;
  /** What the site was asked with. */
  asked: IncomingHttpHeaders[];
  /** From now on this stands there, as events of iCalendar. */
  say: (...events: string[][]) => Promise<void>;
  answer: (status: number, body?: string, headers?: Record<string, string>) => void;
};

/** The site of a partner, which knows how to say that nothing changed. */
export async function openAgendaSite(): Promise<AgendaSite> {
  let now = { status: 200, body: "", headers: {} as Record<string, string> };
  let version = 0;
  const asked: IncomingHttpHeaders[] = [];
  const server = createServer((req, res) => {
    asked.push(req.headers);
    const isKnown = now.headers.etag !== undefined && req.headers["if-none-match"] === now.headers.etag;
    res.writeHead(isKnown ? 304 : now.status, now.headers).end(isKnown ? "" : now.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/agenda.ics`,
    asked,
    say: async (...events) => {
      version += 1;
      now = { status: 200, body: await agenda(...events).text(), headers: { etag: `"${version}"` } };
    },
    answer: (status, body = "", headers = {}) => {
      now = { status, body, headers };
    },
  };
}
