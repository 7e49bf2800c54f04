// SPDX-License-Identifier: EUPL-1.2
import type pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { makeFolder } from "../support/folder.ts";
import { type Running, type Settings, startProgram } from "../support/program.ts";
import { startDebianServer } from "./debian-server.ts";
import { addGroup, addHouse } from "./group.ts";
import type { JoinedDate } from "./house.ts";
import { freePorts, startNginx } from "./nginx.ts";
import { countAddresses, countAnswered, joinFrom, signInThrough, visitUntilTold } from "./proxy-visitors.ts";
import { ask, get } from "./raw-request.ts";
import { askThroughHttp2, askThroughTls } from "./through-tls.ts";

type House = {
  /** Where visitors come: nginx, over TLS and without. */
  address: string;
  plain: string;
  programs: [Running, Running];
  settings: Settings;
  pool: pg.Pool;
  date: JoinedDate;
};

test("behind nginx with TLS two programs on one database of Debian are one house, and a cookie goes over TLS only", async () => {
  const { address, plain, programs, pool, date } = await openHouse();

  expect(await ask(plain, get("/programma"))).toMatchObject({ status: 301 });
  expect(await askThroughHttp2(address, "/programma")).toBe(200);
  const page = await askThroughTls(address, get("/programma"));
  expect(page.headers["strict-transport-security"]).toMatch(/^max-age=\d{8}/);
  expect(page.headers["content-security-policy"]).toContain("default-src 'none'");

  const link = await joinFrom(address, date, "203.0.113.7");
  const cookie = await signInThrough(address, pool);
  const signedIn = { cookie: cookie.split(";")[0] ?? "" };
  expect(cookie).toMatch(/^__Host-vrijplaats=[^;]+;/);
  for (const word of ["Secure", "HttpOnly", "Path=/", "SameSite=Lax"]) expect(cookie).toContain(word);
  for (const { address: own } of programs) {
    expect(await countAnswered(own)).toBeGreaterThan(1); // nginx led visitors to both
    expect((await ask(own, get(link))).text).toContain("Naam 1");
    expect((await ask(own, get("/team", signedIn))).status).toBe(200);
  }
});

test("from where somebody comes is believed from the trusted proxy alone, and nginx passes on nobody's own word", async () => {
  const { address, programs, settings, pool, date } = await openHouse();

  for (const said of ["203.0.113.7", "203.0.113.8"]) await joinFrom(address, date, said);
  expect(await countAddresses(pool)).toBe(1);

  await joinFrom(programs[0].address, date, "203.0.113.7"); // as if this were the proxy
  expect(await countAddresses(pool)).toBe(2);

  const untrusting = await startProgram({ ...settings, TRUSTED_PROXIES: "10.0.0.1" });
  onTestFinished(async () => void (await untrusting.stop()));
  await joinFrom(untrusting.address, date, "203.0.113.9");
  expect(await countAddresses(pool)).toBe(2);
});

test("while one of two programs stops every visitor gets an answer, and the other goes on alone", async () => {
  const { address, programs, pool, date } = await openHouse();
  const crowd = visitUntilTold(address, date);
  await crowd.untilAnswered(60);

  expect(await programs[0].stop()).toBe(0);
  await crowd.untilAnswered(200);
  const { statuses, joined } = await crowd.end();

  expect(statuses.filter((status) => ![200, 303].includes(status))).toEqual([]);
  expect(joined).toBeGreaterThan(20);
  const { rows } = await pool.query("select count(*)::int as count from programme.sign_up where status = 'confirmed'");
  expect(rows[0]?.count).toBe(joined);
});

async function openHouse(): Promise<House> {
  const [database, proxy, keys] = [makeFolder(), makeFolder(), makeFolder()];
  for (const folder of [database, proxy, keys]) onTestFinished(folder.remove);
  const server = startDebianServer(database.path);
  onTestFinished(server.stop);
  const { settings: onServer, pool } = await server.makeDatabase("vrijplaats");
  onTestFinished(async () => await pool.end());

  const ports = await freePorts();
  const address = `https://localhost:${ports.tls}`;
  const given = { DATA_DIR: keys.path, PUBLIC_URL: address, TRUSTED_PROXIES: "127.0.0.1", JOBS: "apart" };
  const settings = { ...onServer, ...given, FORM_SECONDS: "0" };
  const programs: [Running, Running] = [await startProgram(settings), await startProgram(settings)];
  onTestFinished(async () => void (await Promise.all(programs.map(async (program) => await program.stop()))));
  const date = await addGroup(pool, await addHouse(pool), { slug: "kring", capacity: 100_000 }, "2026-12-08T14:00");
  const nginx = await startNginx(
    proxy.path,
    ports,
    programs.map((program) => program.address),
  );
  onTestFinished(nginx.stop);
  return { address, plain: `http://localhost:${ports.plain}`, programs, settings, pool, date };
}
