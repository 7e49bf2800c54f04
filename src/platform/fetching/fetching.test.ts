// SPDX-License-Identifier: EUPL-1.2
import type { LookupAddress } from "node:dns";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, isIP } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { type AskNames, lookupIn } from "./checked-lookup.ts";
import { type Fetching, fetchAddress, readFetchableAddress } from "./index.ts";
import { isPublicAddress } from "./reachable.ts";

type Answer = (req: IncomingMessage, res: ServerResponse) => void;

const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024));
const asked: string[] = [];
const answers: Record<string, Answer> = {
  "/agenda": (req, res) => {
    const isKnown = req.headers["if-none-match"] === '"a"' || req.headers["if-modified-since"] !== undefined;
    if (isKnown) return res.writeHead(304).end();
    return res.writeHead(200, { etag: '"a"', "last-modified": "Tue, 24 Nov 2026 09:00:00 GMT" }).end("BEGIN");
  },
  "/packed": (_, res) => res.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("BEGIN")),
  "/bomb": (_, res) => res.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
  "/not-packed": (_, res) => res.writeHead(200, { "content-encoding": "gzip" }).end("BEGIN"),
  "/large": (_, res) => res.writeHead(200).end(Buffer.alloc(2_000_000)),
  "/never-ends": (_, res) => {
    res.writeHead(200);
    const timer = setInterval(() => res.write("X"), 20);
    res.on("close", () => clearInterval(timer));
  },
  "/cut-off": (_, res) => {
    res.writeHead(200, { "content-length": "1000" }).write("BEGIN");
    setTimeout(() => res.destroy(), 20);
  },
  "/silent": () => {},
  "/moved": (_, res) => res.writeHead(302, { location: "/agenda" }).end(),
  "/round": (_, res) => res.writeHead(302, { location: "/round" }).end(),
  "/to-file": (_, res) => res.writeHead(302, { location: "file:///etc/passwd" }).end(),
  "/busy": (_, res) => res.writeHead(503, { "retry-after": "120" }).end(),
};
const server = createServer((req, res) => {
  asked.push(req.url ?? "");
  answers[req.url ?? ""]?.(req, res);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const at = (path: string) => `http://127.0.0.1:${port}${path}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const how: Fetching = { reach: "anywhere", accept: "text/calendar", mostBytes: 1_000_000, withinMs: 5000 };

describe("what is at an address", () => {
  test("comes with what makes the next question a cheap one", async () => {
    const first = await fetchAddress(at("/agenda"), how);

    expect(first).toMatchObject({ is: "new", etag: '"a"', lastModified: "Tue, 24 Nov 2026 09:00:00 GMT" });
    expect(await fetchAddress(at("/agenda"), { ...how, etag: '"a"' })).toEqual({ is: "unchanged" });
    expect(await fetchAddress(at("/agenda"), { ...how, lastModified: "Tue, 24 Nov 2026 09:00:00 GMT" })).toEqual({
      is: "unchanged",
    });
  });

  test.each(["/packed", "/moved"])("is read when it comes as %s", async (path) => {
    const fetched = await fetchAddress(at(path), how);

    expect(fetched.is === "new" && fetched.body.toString()).toBe("BEGIN");
  });

  test.each([
    { path: "/large", problem: "tooLarge" },
    { path: "/bomb", problem: "tooLarge" },
    { path: "/not-packed", problem: "broken" },
    { path: "/cut-off", problem: "broken" },
    { path: "/round", problem: "redirects" },
    { path: "/to-file", problem: "notAllowed" },
  ])("is refused when it is $path", async ({ path, problem }) => {
    expect(await fetchAddress(at(path), how)).toMatchObject({ is: "problem", problem });
  });

  test.each(["/never-ends", "/silent"])("is not waited for longer than agreed when it is %s", async (path) => {
    expect(await fetchAddress(at(path), { ...how, withinMs: 200 })).toMatchObject({ problem: "tooSlow" });
  });

  test("that answers with a number tells the number, and when to come back", async () => {
    expect(await fetchAddress(at("/busy"), how)).toMatchObject({ problem: "refused", status: 503, retryAfter: "120" });
  });

  test("where nobody listens is unreachable, and a name that does not exist is unknown", async () => {
    expect(await fetchAddress("http://127.0.0.1:9/", how)).toMatchObject({ problem: "unreachable" });
    expect(await fetchAddress("http://bestaat-niet.invalid/", how)).toMatchObject({ problem: "unknownName" });
  });
});

describe("a private network", () => {
  test.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://0177.0.0.1/",
    "http://127.1/",
    "http://127.0.0.1./",
    "http://①②⑦.⓪.⓪.①/",
    "http://0/",
    "http://localhost./",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://100.100.100.200/latest/meta-data/",
    "http://169.254.169.254/latest/meta-data/",
    "http://localhost/",
    "http://ip6-localhost.localdomain/",
    "http://example.org:8080/",
    "ftp://example.org/",
    "http://naam:geheim@example.org/",
  ])("is never asked by %s", async (address) => {
    const fetched = await fetchAddress(address, { ...how, reach: "public", withinMs: 2000 });

    expect(fetched.is === "problem" && ["notAllowed", "unknownName"].includes(fetched.problem)).toBe(true);
  });

  test("is not reached by a name that points to it", async () => {
    const refusal = await new Promise((resolve) => lookupIn("public")("localhost", { all: true }, resolve));

    expect(refusal).toMatchObject({ code: "CLOSED_ADDRESS" });
  });

  test("is not reached by a name that has a public address and a private one", async () => {
    const both = [found("8.8.8.8"), found("::ffff:10.0.0.1")];

    expect(await lookUp(both, [])).toMatchObject({ code: "CLOSED_ADDRESS" });
    expect(await lookUp([found("8.8.8.8")], [])).toEqual([found("8.8.8.8")]);
    expect(await lookUp([], [])).toMatchObject({ code: "CLOSED_ADDRESS" });
  });

  test("is not reached by a name that points elsewhere a moment later: each connection is judged, by one question", async () => {
    const asked: string[] = [];

    expect(await lookUp([found("8.8.8.8")], asked)).toEqual([found("8.8.8.8")]);
    expect(asked).toEqual(["agenda.example"]);
    expect(await lookUp([found("127.0.0.1")], asked)).toMatchObject({ code: "CLOSED_ADDRESS" });
  });

  test("is not reached by being sent on to it", async () => {
    const before = asked.length;
    const { follow } = await import("./fetch-address.ts");

    const answered = await follow(new URL(at("/agenda")), { ...how, reach: "public" }, AbortSignal.timeout(1000), 1);

    expect(answered).toMatchObject({ problem: "notAllowed" });
    expect(asked).toHaveLength(before);
  });

  test.each(
    // biome-ignore format: a list of addresses
    ["0.0.0.0", "10.1.2.3", "100.64.0.1", "127.9.9.9", "169.254.169.254", "172.31.0.1", "192.168.1.1", "198.18.0.1",
      "224.0.0.1", "255.255.255.255", "168.63.129.16", "::", "::1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "64:ff9b::a00:1",
      "fe80::1", "fc00::1", "fd00:ec2::254", "fec0::1", "ff02::1", "2001:db8::1", "2002:7f00:1::", "2001::1", "geen-adres",
      "100.100.100.200", "192.0.0.192", "198.51.100.7", "203.0.113.9", "::127.0.0.1", "::ffff:0:127.0.0.1", "64:ff9b:1::a00:1",
      "100::1", "2001:10::1", "2001:20::1", "3fff::1", "5f00::1", "fe80::1%eth0", "127.1", "0x7f000001"],
  )("holds %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(["8.8.8.8", "1.1.1.1", "2606:4700:4700::1111", "2a02:22a0::1"])("does not hold %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

function found(address: string): LookupAddress {
  return { address, family: isIP(address) };
}

/** What a connection is given to go to, or why not, when the names of the outside world say this. */
async function lookUp(answer: LookupAddress[], asked: string[]): Promise<unknown> {
  const names: AskNames = (name, _options, callback) => {
    asked.push(name);
    callback(null, answer);
  };
  return await new Promise((resolve) =>
    lookupIn("public", names)("agenda.example", { all: true }, (error, addresses) => resolve(error ?? addresses)),
  );
}

describe("an address that people paste", () => {
  test.each([
    { typed: "webcal://agenda.example/a.ics", read: "https://agenda.example/a.ics" },
    { typed: "  agenda.example/a.ics ", read: "https://agenda.example/a.ics" },
    { typed: "http://agenda.example/a.ics#vandaag", read: "http://agenda.example/a.ics" },
    { typed: "file:///etc/passwd", read: null },
    { typed: "javascript:alert(1)", read: null },
    { typed: "http://localhost/a.ics", read: null },
    { typed: "https://naam:geheim@agenda.example/", read: null },
    { typed: "https://agenda.example:8443/", read: null },
    { typed: "gewoon tekst", read: null },
  ])("$typed is read as $read", ({ typed, read }) => {
    expect(readFetchableAddress(typed, "public")).toBe(read);
  });
});
