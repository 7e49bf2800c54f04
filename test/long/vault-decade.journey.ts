// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { build } from "esbuild";
import { beginVault, expect, go, heldOn, openVault, ownWords, test } from "../journeys/vault.ts";

const days = 3650;
const others = 200;

test("after ten years with a page a day and two hundred other letters a new telephone opens it, and each of those days can be read again @vault", async ({
  page,
  makePlace,
  anotherDevice,
  house,
}) => {
  test.setTimeout(1_800_000);
  await makePlace("Egel");
  await beginVault(page);
  const id = randomUUID();
  await send(page, "sendVersions", ownWords, id, days, "2026-11-24T10:00:00.000Z");
  await send(page, "sendEntries", ownWords, others, "2026-11-24T10:00:00.000Z");
  const { rows } = await house.pool.query("select count(*)::int as number from selfhelp.entry_version where id = $1", [
    id,
  ]);
  expect(rows).toEqual([{ number: days - 1 }]);

  await house.pool.query("delete from platform.rate_count"); // of ten years, not of ten minutes

  const phone = await anotherDevice();
  const startedMs = Date.now();
  await openVault(phone);
  await expect.poll(async () => (await heldOn(phone)).length, { timeout: 60_000 }).toBe(others + 1);
  expect(Date.now() - startedMs).toBeLessThan(30_000);
  await go(phone, "#/letter");
  await expect(phone.locator("#kluis details")).toHaveCount(others + 1);

  await go(phone, `#/letter/${id}/eerder`);
  for (const shown of [30, 120, 480, 1920, days]) {
    await expect(phone.locator("#kluis details")).toHaveCount(shown, { timeout: 300_000 });
    if (shown < days) await phone.getByRole("button", { name: "Nog verder terug" }).click();
  }
  const titles = await phone.locator("#kluis details h1, #kluis details h2").allTextContents();
  expect(titles.filter((title) => /^Dag \d+$/.test(title))).toEqual(
    Array.from({ length: days }, (_, at) => `Dag ${days - at}`),
  );
});

/** As a device does that was used all that time. */
async function send(page: Page, name: "sendVersions" | "sendEntries", ...given: unknown[]): Promise<void> {
  const options = { bundle: true, write: false, format: "iife" } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [join(import.meta.dirname, "vault-page.ts")] });
  await page.evaluate(outputFiles[0]?.text ?? "");
  await page.evaluate(`${name}(...${JSON.stringify(given)})`);
}
