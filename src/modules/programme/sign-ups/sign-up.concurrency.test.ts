// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { afterAll, expect, test } from "vitest";
import { createDatabase, createPool } from "#platform/db";
import { type AppEnv, createApplication } from "#platform/http";
import { createTestCentre } from "../../../../test/support/centre.ts";
import { createVisitor } from "../../../../test/support/visitor.ts";
import { personalSignUpRoutes } from "./personal-sign-up.routes.tsx";
import { signUpRoutes } from "./sign-up.routes.tsx";
import { addDate, countsOf, join, listOf } from "./sign-up-test-date.ts";

const centre = await createTestCentre();
const otherDb = createDatabase(createPool(centre.connections.app, { max: 12, onLost: () => {} }));
afterAll(async () => await otherDb.destroy());
const routes = new Hono<AppEnv>().route("/", signUpRoutes).route("/", personalSignUpRoutes);
const otherApp = createApplication({ ...centre.installation, db: otherDb }, routes);
const visitors = [centre.visitor(), createVisitor(otherApp)] as const;
const from = (number: number) => ({ "x-forwarded-for": `198.51.100.${number % 100}` });

test("of a hundred people who sign up at once for five places, five have one and all others wait in order", async () => {
  const walk = await addDate(centre, { capacity: 5 });
  const joining = Array.from({ length: 100 }, async (_, number) => {
    const visitor = visitors[number % 2 === 0 ? 0 : 1];
    return await visitor.post(walk.signUpAddress, { name: `Gast ${number}` }, from(number));
  });

  const responses = await Promise.all(joining);

  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([303]));
  expect(new Set(responses.map(({ headers }) => headers.get("location"))).size).toBe(100);
  const standings = (await listOf(centre, walk)).map((line) => line.split(" ").at(-1));
  expect(standings).toEqual([...Array(5).fill("confirmed"), ...Array(95).fill("waiting")]);
  expect(await countsOf(centre, walk)).toEqual({ placesTaken: 5, waiting: 95 });
});

test("while people sign up, cancel and send forms twice at once, the counts stay those of the list", async () => {
  const walk = await addDate(centre, { capacity: 4 });
  const first = await Promise.all(
    Array.from({ length: 10 }, async (_, number) => await join(visitors[0], walk, { name: `Vroeg ${number}` })),
  );
  const formKey = randomUUID();

  await Promise.all([
    ...first.slice(0, 6).map(async (address) => await visitors[1].post(`${address}/afmelding`, {})),
    ...Array.from({ length: 20 }, async (_, number) => {
      await visitors[number % 2 === 0 ? 0 : 1].post(walk.signUpAddress, { name: `Laat ${number}` }, from(number));
    }),
    ...visitors.map(async (visitor) => await visitor.post(walk.signUpAddress, { name: "Tweemaal", formKey })),
  ]);

  const list = await listOf(centre, walk);
  const count = (status: string) => list.filter((line) => line.endsWith(status)).length;
  expect(await countsOf(centre, walk)).toEqual({ placesTaken: count("confirmed"), waiting: count("waiting") });
  expect(count("confirmed")).toBe(4);
  expect(list.filter((line) => line.startsWith("Tweemaal"))).toHaveLength(1);
  const standing = list.filter((line) => !line.endsWith("cancelled")).map((line) => line.split(" ").at(-1));
  expect(standing.lastIndexOf("confirmed")).toBeLessThan(standing.indexOf("waiting"));
});
