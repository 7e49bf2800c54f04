// SPDX-License-Identifier: EUPL-1.2
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

export type DirectorySite = {
  url: string;
  /** What was asked for, one after the other. */
  asked: { path: string; etag: string | undefined }[];
  /** From now on these services stand there, so many on a page. `flat` says little in the list, and the rest at an address of its own. */
  say: (services: readonly Record<string, unknown>[], how?: { perPage?: number; flat?: boolean }) => void;
  answer: (status: number, body?: string) => void;
};

/** The directory of a partner, as an API of HSDS 3 or Open Referral UK. */
export async function openDirectorySite(): Promise<DirectorySite> {
  const asked: DirectorySite["asked"] = [];
  let version = 0;
  let reply: (path: string, page: number) => { status: number; body: string } = () => ({ status: 404, body: "" });
  const server = createServer((req, res) => {
    const url = new URL(req.url ?? "/", "http://localhost");
    asked.push({ path: url.pathname + url.search, etag: req.headers["if-none-match"] });
    const { status, body } = reply(url.pathname, Number(url.searchParams.get("page") ?? 1));
    const etag = `"${version}"`;
    const isKnown = status === 200 && req.headers["if-none-match"] === etag;
    res.writeHead(isKnown ? 304 : status, { "content-type": "application/json", etag }).end(isKnown ? "" : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => server.close());
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    asked,
    say: (services, { perPage = 100, flat = false } = {}) => {
      version += 1;
      reply = (path, page) => {
        const one = services.find(({ id }) => path === `/api/services/${id}`);
        if (one) return { status: 200, body: JSON.stringify(one) };
        if (path !== "/api/services") return { status: 404, body: "" };
        const pages = Math.max(1, Math.ceil(services.length / perPage));
        const contents = services
          .slice((page - 1) * perPage, page * perPage)
          .map((full) => (flat ? flatten(full) : full));
        const envelope = { total_items: services.length, total_pages: pages, page_number: page, contents };
        return { status: 200, body: JSON.stringify(envelope) };
      };
    },
    answer: (status, body = "") => {
      version += 1;
      reply = () => ({ status, body });
    },
  };
}

function flatten({ id, name, status }: Record<string, unknown>) {
  return { id, name, status };
}
