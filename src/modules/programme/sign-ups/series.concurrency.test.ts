// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import { afterAll, expect, test } from "vitest";
import { createDatabase, createPool, house, withActor } from "#platform/db";
import { type AppEnv, createApplication } from "#platform/http";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { createVisitor } from "../../../../test/support/visitor.ts";
import { personalSignUpRoutes } from "./personal-sign-up.routes.tsx";
import { sizeSeries } from "./series.commands.ts";
import { seriesRoutes } from "./series.routes.tsx";
import { addSeries, countsOf, join, listOf } from "./sign-up-test-date.ts";

const centre = await createTestCentre();
const otherDb = createDatabase(createPool(centre.connections.app, { max: 12, onLost: () => {} }));
afterAll(async () => await otherDb.destroy());
const routes = new Hono<AppEnv>().route("/", seriesRoutes).route("/", personalSignUpRoutes);
const otherApp = createApplication({ ...centre.installation, db: otherDb }, routes);
const visitors = [centre.visitor(), createVisitor(otherApp)] as const;
const from = (number: number) => ({ "x-forwarded-for": `198.51.100.${number % 100}` });

test("of sixty people who sign up at once for a series nobody asked for before, five have a place and all others wait", async () => {
  const course = await addSeries(centre, { capacity: 5 });
  const joining = Array.from({ length: 60 }, async (_, number) => {
    const visitor = visitors[number % 2 === 0 ? 0 : 1];
    return await visitor.post(course.signUpAddress, { name: `Gast ${number}` }, from(number));
  });

  const responses = await Promise.all(joining);

  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([303]));
  const standings = (await listOf(centre, course)).map((line) => line.split(" ").at(-1));
  expect(standings).toEqual([...Array(5).fill("confirmed"), ...Array(55).fill("waiting")]);
  expect(await countsOf(centre, course)).toEqual({ placesTaken: 5, waiting: 55 });
});

test("while people join, leave and the series grows at once, it never holds more than its places", async () => {
  const course = await addSeries(centre, { capacity: 4 });
  const first = await Promise.all(
    Array.from({ length: 8 }, async (_, number) => await join(visitors[0], course, { name: `Vroeg ${number}` })),
  );
  const now = Temporal.Instant.from("2026-11-24T10:00:00Z");
  await centre.superPool.query("update programme.activity set capacity = 6 where id = $1", [course.id]);

  await Promise.all([
    ...first.slice(0, 4).map(async (address) => await visitors[1].post(`${address}/afmelding`, {})),
    ...Array.from({ length: 10 }, async (_, number) => {
      await visitors[number % 2 === 0 ? 0 : 1].post(course.signUpAddress, { name: `Laat ${number}` }, from(number));
    }),
    withActor(otherDb, house, async (trx) => await sizeSeries(trx, course.id, now)),
  ]);

  const list = await listOf(centre, course);
  const count = (status: string) => list.filter((line) => line.endsWith(status)).length;
  expect(count("confirmed")).toBe(6);
  expect(await countsOf(centre, course)).toEqual({ placesTaken: 6, waiting: count("waiting") });
});

test("a series made smaller keeps everyone who has a place", async () => {
  const course = await addSeries(centre, { capacity: 3 });
  for (const name of ["Anna", "Bram", "Cas"]) await join(visitors[0], course, { name });
  await centre.superPool.query("update programme.activity set capacity = 1 where id = $1", [course.id]);

  const changed = await withActor(otherDb, house, async (trx) => {
    return await sizeSeries(trx, course.id, Temporal.Instant.from("2026-11-24T10:00:00Z"));
  });

  expect(changed).toBe(false);
  expect(await countsOf(centre, course)).toEqual({ placesTaken: 3, waiting: 0 });
});
