// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Config, readConfig } from "#platform/config";
import { longestMs } from "../../src/stopping.ts";
import { createTestCentre } from "../support/centre.ts";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const [web, worker] = [read("deploy/vrijplaats@.service"), read("deploy/vrijplaats-worker.service")];
const [example, container] = [read("deploy/vrijplaats.env.example"), read("deploy/Containerfile")];
const [nginx, caddy] = [read("deploy/nginx.conf"), read("deploy/Caddyfile")];
const packageFile: { scripts: Record<string, string>; dependencies: Record<string, string> } = JSON.parse(
  read("package.json"),
);
/** Of the program that others write, not of ours. */
const ofOthers = ["MALLOC_ARENA_MAX"];

/** Every setting that the program asks for. */
function listSettings(): string[] {
  const asked = new Set<string>();
  const listening = (known: Record<string, string>) =>
    new Proxy(known, {
      get: (from, name: string) => {
        asked.add(name);
        return from[name];
      },
    });
  readConfig(listening({}));
  readConfig(listening({ DATABASE_URL: "x", DATABASE_OWNER_URL: "x", DATABASE_LOG_URL: "x" }));
  readConfig(listening({ BACKUP_DIR: "/x", BACKUP_RECIPIENT: "age1x" }));
  return [...asked];
}

function namesSet(text: string): string[] {
  const lines = text.split("\n").filter((line) => /^(#?[A-Z_]+=|Environment=|ENV )/.test(line));
  return lines.flatMap((line) => [...line.matchAll(/\b([A-Z][A-Z_]+)=/g)].map(([, name = ""]) => name));
}

/** All that the example gives, also what stands there behind a #. */
function exampleSettings(): Record<string, string> {
  return Object.fromEntries(
    [...example.matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(([, name = "", value]) => [name, value ?? ""]),
  );
}

test("every setting that a file for operators gives is one that the program reads, and the manual tells of each", () => {
  const settings = listSettings();
  const manual = read("docs/operations/README.md");

  const unknown = [web, worker, example, container]
    .flatMap(namesSet)
    .filter((name) => ![...settings, ...ofOthers].includes(name));

  expect(namesSet(web)).toEqual(["PORT", "DATA_DIR", "MALLOC_ARENA_MAX"]);
  expect(unknown).toEqual([]);
  expect(settings.filter((name) => !manual.includes(`\`${name}\``))).toEqual([]);
});

test("the example of settings is one that the program starts with", () => {
  const { DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE, ...others } = exampleSettings();

  const config: Config = readConfig(others);

  expect([DKIM_DOMAIN, DKIM_SELECTOR, DKIM_KEY_FILE].every(Boolean)).toBe(true);
  expect(config).toMatchObject({
    publicUrl: "https://centrum.example",
    jobs: "apart",
    mailBounces: "bounces@centrum.example",
  });
  expect(config.trustedProxies).toContain("127.0.0.1");
});

test("units, container and proxies name one port, and the program starts with the same settings of Node everywhere", () => {
  const port = readConfig({}).port;
  const flags = (text: string) =>
    text.match(/--[a-z-]+(=\d+)?(?=[" ])/g)?.filter((flag) => /space|pretenuring|scavenge/.test(flag));

  for (const proxy of [nginx, caddy]) expect(proxy).toContain(`127.0.0.1:${port}`);
  expect(container).toContain(`PORT=${port} `);
  expect(container).toContain(`EXPOSE ${port}`);
  const atStart = flags(packageFile.scripts.start ?? "");
  expect(atStart).toHaveLength(5);
  expect(flags(web)).toEqual(atStart);
  expect(flags(container)).toEqual(atStart);
});

test("the container has the Node of the program, and copies what there is", () => {
  const versions = [...container.matchAll(/^FROM node:([\d.]+)-/gm)].map(([, version]) => version);
  const copied = [...container.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names = ""]) => names.split(" "));

  expect(new Set(versions)).toEqual(new Set([packageFile.dependencies.node]));
  expect(copied.length).toBeGreaterThan(5);
  expect(copied.filter((name) => !existsSync(join(root, name)))).toEqual([]);
});

test("what the units start is what is built, they close off the same, and they wait long enough for a calm stop", () => {
  const closed = (unit: string) => unit.slice(unit.indexOf("# What it may not do"));
  const started = [web, worker, container].map((text) => /dist\/server\/(\w+)\.mjs/.exec(text)?.[1]);

  expect(started).toEqual(["main", "worker", "main"]);
  for (const name of started) expect(existsSync(join(root, `src/${name}.ts`))).toBe(true);
  expect(closed(web)).toEqual(closed(worker));
  for (const unit of [web, worker]) {
    expect(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1]) * 1000).toBeGreaterThan(longestMs);
    expect(unit).toContain("KillMode=mixed"); // else PostgreSQL is told to stop while people are being answered
    const manual = /^Documentation=file:\/\/\/opt\/vrijplaats\/(.*)$/m.exec(unit)?.[1] ?? "";
    expect(existsSync(join(root, manual))).toBe(true);
  }
});

test("the proxies let through as much as the program takes, and not more", async () => {
  const megabytes = Number(/client_max_body_size (\d+)m;/.exec(nginx)?.[1]);
  const { app } = await createTestCentre();
  const ask = async (bytes: number) => {
    const headers = { host: "localhost", "content-length": String(bytes) };
    return (await app.request("/x/beeld", { method: "POST", body: "x", headers })).status;
  };

  expect(Number(/max_size (\d+)MiB/.exec(caddy)?.[1])).toBe(megabytes);
  expect(await ask(megabytes * 1024 * 1024)).not.toBe(413);
  expect(await ask(megabytes * 1024 * 1024 + 1)).toBe(413);
});

test("the proxies say from where somebody comes, in the place of what that somebody says", () => {
  expect(nginx).toContain("proxy_set_header X-Forwarded-For $remote_addr;");
  expect(nginx).toContain("proxy_set_header Host $http_host;");
  expect(caddy).not.toContain("trusted_proxies"); // then Caddy would pass on what others say
  expect(nginx).toContain("access_log off;");
});
