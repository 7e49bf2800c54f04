// SPDX-License-Identifier: EUPL-1.2
import { test as base, expect, type Page } from "@playwright/test";
import { addPerson } from "../support/people.ts";
import { addCentre, type CentreRow } from "../support/rows.ts";
import { type Installation, startInstallation } from "./installation.ts";
import { type Changes, compareRows, inOrder, type Rows, readRows, untilQuiet } from "./rows.ts";
import { findTemplate } from "./template.ts";
import { watch } from "./watch.ts";

export type House = Installation & {
  centre: CentreRow;
  /** From here on counts what changes. */
  remember: () => Promise<void>;
  /** Until everybody has been written to, which happens a moment after a page was answered. */
  untilTold: () => Promise<void>;
  /** That this changed since, and nothing else: the same whether or not the browser has JavaScript. */
  expectChanges: (changes: Partial<Changes>) => Promise<void>;
  /** Asks for a link on the page, and opens it from the outbox. */
  signIn: (page: Page, role: "coordinator" | "host") => Promise<void>;
};

type Fixtures = {
  /** Nothing in it yet, not even a house. */
  installation: Installation;
  /** De Proeftuin, open every day from ten to five, with a coordinator and a host. */
  house: House;
};

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  installation: async ({}, use) => {
    const installation = await startInstallation(findTemplate());
    await use(installation);
    await installation.stop();
  },
  house: async ({ installation }, use) => {
    await use(await openHouse(installation));
  },
  baseURL: async ({ installation }, use) => {
    await use(installation.address);
  },
  /** Whatever the journey: no page may break its own policy, stumble over a script or ask another site for anything. */
  context: async ({ context, installation }, use) => {
    const problems = watch(context, installation.address);
    await use(context);
    expect(problems).toEqual([]);
  },
});

export { expect };

export async function openHouse(installation: Installation): Promise<House> {
  const { pool } = installation;
  const centre = await addCentre(pool, { slug: "proeftuin", name: "De Proeftuin" });
  const people = { coordinator: "noor@proeftuin.example", host: "joke@proeftuin.example" };
  const noor = await addPerson(pool, { name: "Noor", email: people.coordinator, role: "coordinator", centre });
  await pool.query("insert into people.operator (person_id, since) values ($1, now())", [noor]);
  await addPerson(pool, { name: "Joke", email: people.host, role: "host", centre });
  let before: Rows = {};
  return {
    ...installation,
    centre,
    remember: async () => {
      before = await readRows(pool);
    },
    untilTold: async () => await untilQuiet(pool),
    expectChanges: async ({ came = {}, went = {} }) => {
      const changes = compareRows(before, await readRows(pool));
      expect({ came: inOrder(changes.came), went: inOrder(changes.went) }).toEqual({
        came: inOrder(came),
        went: inOrder(went),
      });
    },
    signIn: async (page, role) => await signIn(page, installation, people[role]),
  };
}

async function signIn(page: Page, { pool }: Installation, email: string): Promise<void> {
  await page.goto("/inloggen");
  await page.getByLabel("Je e-mailadres").fill(email);
  await page.getByRole("button", { name: "Stuur mij een link" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kijk in je mail");
  const { rows } = await pool.query<{ body: string }>(
    "select body from platform.message where address = $1 order by created_at desc limit 1",
    [email],
  );
  await page.goto(/http\S+/.exec(rows[0]?.body ?? "")?.[0] ?? "about:blank");
  await page.getByRole("button", { name: "Log in" }).click();
  await expect(page).toHaveURL(/\/team$/);
  // As if a second factor had been given: how that goes is a journey of its own.
  await pool.query(
    `update identity.session set second_factor_at = '2100-01-01' where user_id in (select id from identity."user" where email = $1)`,
    [email],
  );
}
