// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import { standBetween } from "./turned-bad.ts";
import {
  begin,
  beginVault,
  databasesOn,
  expect,
  firstField,
  go,
  heldOn,
  kluis,
  test,
  unlock,
  untilSent,
  write,
} from "./vault.ts";

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("without an account it works on this device alone, and after a week of sleep it is locked before anything shows, with what was typed kept @vault", async ({
  page,
  house,
}) => {
  await page.clock.install();
  await page.goto(house.address + kluis);
  await expect(page.getByText("Je bent niet ingelogd.")).toBeVisible();
  await beginVault(page);
  await write(page, "Zonder plek geschreven");
  await untilSent(page); // to the device itself, which remembers each version
  await firstField(page).fill("Zonder plek geschreven, en nog niet bewaard");

  await page.clock.pauseAt(Date.now() + 7 * 24 * 60 * 60 * 1000);
  await page.evaluate(() => dispatchEvent(new Event("focus")));
  await expect(page.getByText("Er gebeurde een tijd niets")).toBeVisible();
  await expect(page.locator("#kluis textarea")).toHaveCount(0);
  await page.clock.resume();

  await unlock(page);
  await go(page, "#/strengths");
  await expect(firstField(page)).toHaveValue("Zonder plek geschreven, en nog niet bewaard");
  await page.getByRole("link", { name: "Hoe het eerder was" }).click();
  await expect(page.locator("#kluis details")).toHaveCount(2);
  await page.getByRole("button", { name: "Ik ben klaar" }).click();
  await expect(heading(page)).toHaveText("Je bent klaar");
  expect(await databasesOn(page)).toContain("kluis-hier");
  const { rows } = await house.pool.query("select 1 from selfhelp.keyring");
  expect(rows).toEqual([]);
});

test("when the device is full the words stay on the screen with a sentence, and are kept once there is room @vault", async ({
  page,
  house,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: house.address, quotaSize: 1_500_000 });
  await beginVault(page);
  await write(page, "Wat er nog in paste");
  const before = await heldOn(page);
  const tooMuch = "Wat er niet meer in past. ".repeat(60_000);

  await firstField(page).fill(tooMuch);
  await expect(page.getByRole("alert")).toContainText("Je toestel is vol.");
  expect(await firstField(page).inputValue()).toBe(tooMuch);
  expect(await heldOn(page)).toEqual(before);

  await session.send("Storage.overrideQuotaForOrigin", { origin: house.address });
  await firstField(page).press("End");
  await firstField(page).press("a");
  await expect(page.getByRole("alert")).toBeHidden();
  await expect.poll(async () => await heldOn(page)).not.toEqual(before);
});

test("quick exit leaves at once, and coming back finds it locked @vault", async ({ anotherDevice }) => {
  const phone = await anotherDevice();
  await phone.route("https://www.knmi.nl/**", async (route) => await route.fulfill({ body: "<h1>Het weer</h1>" }));
  await beginVault(phone);
  await write(phone, "Niet voor wie nu binnenkomt");

  await phone.getByRole("button", { name: "Snel weg" }).click();
  await expect(heading(phone)).toHaveText("Het weer");
  await phone.goBack();
  await expect(phone.getByLabel("Je wachtzin", { exact: true })).toBeVisible();
  await expect(phone.getByText("Niet voor wie nu binnenkomt")).toBeHidden();
});

test("what a house that turned bad sends is not used: a changed page or script not at all, a new version not before somebody says yes @vault", async ({
  anotherDevice,
  house,
}) => {
  const between = await standBetween(house.address);
  const phone = await anotherDevice();
  await phone.goto(between.address + kluis);
  await phone.evaluate(async () => await navigator.serviceWorker.ready);
  await begin(phone);
  const agreed = await agreedOn(phone);

  between.change((path, text) =>
    /\/kluis$|vault-/.test(path) ? text.replaceAll("Alleen voor mij", "Veranderd") : text,
  );
  await phone.reload();
  await expect(heading(phone)).toHaveText("Alleen voor mij");
  await unlock(phone);

  between.change((path, text) =>
    path.endsWith("werker.js") ? text.replace(/"version":"\w+"/, '"version":"nieuw"') : text,
  );
  await phone.reload();
  await expect(phone.getByText("Er ligt een nieuwe versie van dit onderdeel klaar.")).toBeVisible({ timeout: 20_000 });
  await unlock(phone);
  expect(await agreedOn(phone)).toBe(agreed);
  await phone.reload();
  await phone.getByRole("button", { name: "Neem de nieuwe versie" }).click();
  await expect.poll(async () => await agreedOn(phone)).toBe("nieuw");
  await unlock(phone);
  await expect(phone.getByText("Er ligt een nieuwe versie")).toBeHidden();
  between.close();
});

test("without JavaScript the page says why it cannot, and gives the sheets", async ({ page, house }, { project }) => {
  await page.goto(house.address + kluis);

  if (project.use.javaScriptEnabled !== false)
    return await expect(page.getByLabel("Ik heb dit gelezen.")).toBeVisible();
  await expect(page.getByText("Hiervoor is JavaScript nodig.")).toBeVisible();
  await page.getByRole("link", { name: "Kies een blad om af te drukken" }).click();
  await expect(page.getByRole("link", { name: /plan/i }).first()).toBeVisible();
});

/** The version of the area that somebody said yes to. */
async function agreedOn(page: Page): Promise<string | undefined> {
  return await page.evaluate(async () => {
    const cache = await caches.open("kluis afgesproken");
    return await (await cache.match(location.pathname))?.text();
  });
}
