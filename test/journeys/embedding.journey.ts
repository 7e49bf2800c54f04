// SPDX-License-Identifier: EUPL-1.2
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startsAt } from "../support/program.ts";
import { addDate } from "./dates.ts";
import { expect, test } from "./house.ts";

/** A site of somebody else, strict about what its pages may fetch, with what it copied from ours. */
async function openPartnerSite(house: string, copied: string) {
  const policy = `default-src 'none'; script-src ${house}; connect-src ${house}; frame-src ${house}; style-src-attr 'unsafe-inline'`;
  const server = createServer((_, res) => {
    res.setHeader("content-security-policy", policy);
    res.setHeader("content-type", "text/html; charset=utf-8");
    res.end(`<!doctype html><html lang="nl"><title>Buurthuis</title><h1>Buurthuis</h1>${copied}`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

test("a partner copies the programme into its own site, where it shows the same dates and sets no cookies", async ({
  browser,
  page: own,
  house,
  javaScriptEnabled,
}) => {
  await addDate(house, { slug: "inloop", title: "Open inloop" }, { startsLocal: "2026-11-24T14:00" });
  await addDate(house, { slug: "soep", title: "Soep", kind: "meal" }, { startsLocal: "2026-11-26T12:30" });
  await addDate(house, { slug: "later", title: "Later" }, { startsLocal: "2026-12-01T12:30" });
  await own.goto("/insluiten");
  await expect(own.frameLocator("iframe").getByRole("link", { name: "Soep" })).toBeVisible();
  const copied = await Promise.all(
    ["Een kader", "Een onderdeel van je pagina"].map(async (label) => await own.getByLabel(label).inputValue()),
  );
  const partner = await openPartnerSite(house.address, copied.join("\n"));
  const context = await browser.newContext();
  const problems: string[] = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  const page = await context.newPage();
  if (javaScriptEnabled) await page.clock.setFixedTime(startsAt);

  await page.goto(partner.address);

  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("listitem").getByRole("link")).toHaveText(["Open inloop", "Soep"]);
  const part = page.locator("vrijplaats-programma");
  if (javaScriptEnabled) {
    await expect(part.getByRole("listitem").getByRole("link")).toHaveText(["Open inloop", "Soep"]);
    await expect(part.getByRole("heading")).toHaveText(["Dinsdag 24 november", "Donderdag 26 november"]);
  } else {
    await expect(part.getByRole("link")).toHaveText("Programma van De Proeftuin");
  }
  expect(await context.cookies()).toEqual([]);

  await frame.getByRole("link", { name: "Soep" }).click();
  await expect(page).toHaveURL(`${house.address}/programma/soep#2026-11-26`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Soep");
  expect(problems).toEqual([]);

  await context.route("**/programma.json*", async (route) => await route.abort());
  await page.goto(partner.address);
  if (javaScriptEnabled) await expect(part.getByText("We konden het programma nu niet laden.")).toBeVisible();
  await expect(part.getByRole("link")).toHaveText("Programma van De Proeftuin");
  await context.close();
  partner.close();
});
