// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import {
  beginVault,
  countOthers,
  expect,
  firstField,
  go,
  heldOn,
  lock,
  openVault,
  test,
  unlock,
  untilSent,
  write,
} from "./vault.ts";

test("two devices write in the same at once: both texts stand on the page that joins them, and a third device sees what it became @vault", async ({
  page,
  makePlace,
  anotherDevice,
}) => {
  await makePlace("Egel");
  await beginVault(page);
  await write(page, "Samen begonnen");
  await untilSent(page);
  const laptop = await anotherDevice();
  await openVault(laptop);
  await expect(await fieldOf(laptop)).toHaveValue("Samen begonnen");

  await write(page, "Op de telefoon geschreven");
  await write(laptop, "Op de laptop geschreven");
  await untilSent(page);
  await laptop.evaluate(() => dispatchEvent(new Event("online")));
  await expect(laptop.getByRole("heading", { level: 1 })).toHaveText("Dit staat er op twee manieren");
  await expect(laptop.getByText("Op de telefoon geschreven").first()).toBeVisible();
  await expect(laptop.getByText("Op de laptop geschreven").first()).toBeVisible();
  await lock(laptop);
  await unlock(laptop);
  await laptop.getByRole("button", { name: "Bewaar het zo" }).click();
  await untilSent(laptop);

  const both = "Op de laptop geschreven\nOp de telefoon geschreven";
  await expect(await fieldOf(laptop)).toHaveValue(both);
  const third = await anotherDevice();
  await openVault(third);
  await expect(await fieldOf(third)).toHaveValue(both);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(await fieldOf(page)).toHaveValue(both);
});

test("somebody who is typing while another device sends something writes over nothing @vault", async ({
  page,
  makePlace,
  anotherDevice,
}) => {
  await makePlace("Mus");
  await beginVault(page);
  await write(page, "Samen begonnen");
  await untilSent(page);
  const laptop = await anotherDevice();
  await openVault(laptop);
  await write(laptop, "Op de laptop geschreven");
  await untilSent(laptop);

  const field = await fieldOf(page);
  await field.pressSequentially(" en ik typ nog");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await field.pressSequentially(" steeds verder", { delay: 60 });

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dit staat er op twee manieren");
  await expect(page.getByText("Op de laptop geschreven").first()).toBeVisible();
  await expect(page.getByText("Samen begonnen en ik typ nog").first()).toBeVisible();
});

test("two windows and another device write in the same at once: they are joined one after another @vault", async ({
  page,
  makePlace,
  anotherDevice,
}) => {
  await makePlace("Vos");
  await beginVault(page);
  await write(page, "Samen begonnen");
  await untilSent(page);
  const laptop = await anotherDevice();
  await openVault(laptop);
  const window = await page.context().newPage();
  await openVault(window);
  const fields = [await fieldOf(page), await fieldOf(window)] as const;
  await write(laptop, "Op de laptop");
  await untilSent(laptop);

  await Promise.all([fields[0].fill("In het ene venster"), fields[1].fill("In het andere venster")]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dit staat er op twee manieren");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect.poll(() => countOthers(page)).toBe(2);
  for (const left of [1, 0]) {
    await page.getByRole("button", { name: "Bewaar het zo" }).click();
    await expect.poll(() => countOthers(page)).toBe(left);
  }
  await untilSent(page);

  const all = ["In het ene venster", "In het andere venster", "Op de laptop"].sort();
  for (const one of [page, window, laptop]) {
    await one.evaluate(() => dispatchEvent(new Event("online")));
    const field = await fieldOf(one);
    await expect.poll(async () => (await field.inputValue()).split("\n").sort()).toEqual(all);
  }
});

test("without a network it opens, is written in and locked, and goes along once there is one @vault", async ({
  makePlace,
  anotherDevice,
}) => {
  await makePlace("Das");
  const phone = await anotherDevice(); // its browser may say that there is no network
  await beginVault(phone);
  await write(phone, "Met verbinding");
  await untilSent(phone);
  await phone.evaluate(async () => await navigator.serviceWorker.ready);

  await phone.context().setOffline(true);
  await phone.reload();
  await unlock(phone);
  await expect(phone.getByText("Geen verbinding. Ga rustig door")).toBeVisible();
  await write(phone, "Zonder verbinding");
  await lock(phone);
  await unlock(phone);
  await expect(await fieldOf(phone)).toHaveValue("Zonder verbinding");
  await phone.getByRole("button", { name: "Ik ben klaar" }).click();
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Er staat nog iets alleen op dit toestel");
  await phone.getByRole("button", { name: "Ik wacht nog even" }).click();

  await phone.context().setOffline(false);
  await untilSent(phone);
  await expect(phone.getByText("Geen verbinding.")).toBeHidden();
  expect(await heldOn(phone)).toMatchObject([{ version: 2, waits: false }]);
});

test("a line that never answers keeps nobody out of what is on the device @vault", async ({
  makePlace,
  anotherDevice,
}) => {
  await makePlace("Reiger");
  const phone = await anotherDevice();
  await beginVault(phone);
  await write(phone, "Met verbinding");
  await untilSent(phone);
  await phone.reload();
  await phone.route("**/stukken**", () => {}); // swallowed

  await unlock(phone);
  await expect(await fieldOf(phone)).toHaveValue("Met verbinding");
  await write(phone, "Zonder antwoord");
  await phone.evaluate(() => dispatchEvent(new Event("online")));
  await lock(phone);
  expect(await heldOn(phone)).toMatchObject([{ waits: true }]);
});

test("what was thrown away goes on every device, and new words there are kept again on each @vault", async ({
  page,
  makePlace,
  anotherDevice,
}) => {
  await makePlace("Ree");
  await beginVault(page);
  await write(page, "Dit gaat weg");
  await untilSent(page);
  const laptop = await anotherDevice();
  await openVault(laptop);
  await expect(await fieldOf(laptop)).toHaveValue("Dit gaat weg");

  await page.getByRole("button", { name: "Weggooien" }).click();
  await page.getByRole("button", { name: "Ja, gooi het weg" }).click();
  await expect(await fieldOf(page)).toHaveValue("");
  await laptop.evaluate(() => dispatchEvent(new Event("online")));
  await expect(await fieldOf(laptop)).toHaveValue("");
  await write(page, "Opnieuw begonnen");
  await untilSent(page);

  await laptop.evaluate(() => dispatchEvent(new Event("online")));
  await expect(await fieldOf(laptop)).toHaveValue("Opnieuw begonnen");
});

test("an envelope that was tampered with in the house is told of and not shown; what stood there before is, and the rest opens @vault", async ({
  page,
  makePlace,
  house,
  anotherDevice,
}) => {
  await makePlace("Vos");
  await beginVault(page);
  await write(page, "Zo stond het er eerst");
  await untilSent(page);
  await write(page, "Zo staat het er nu");
  await untilSent(page);
  await go(page, "#/letter");
  await page.getByRole("link", { name: "Begin een nieuwe" }).click();
  await page.locator("#kluis textarea").first().fill("Een brief die heel blijft");
  await go(page, "#/");
  await expect.poll(async () => (await heldOn(page)).length).toBe(2);
  await untilSent(page);
  const { rowCount } = await house.pool.query(
    "update selfhelp.entry set body = set_byte(body, 700, get_byte(body, 700) # 1) where version = 2",
  );
  expect(rowCount).toBe(1);

  const laptop = await anotherDevice();
  await openVault(laptop);
  await expect(laptop.getByRole("alert")).toContainText("is veranderd nadat jij het verzegelde");
  await expect(await fieldOf(laptop)).toHaveValue("Zo stond het er eerst");
  await go(laptop, "#/letter");
  await expect(laptop.locator("details", { hasText: "Een brief die heel blijft" })).toHaveCount(1);

  await write(laptop, "Zo wordt het weer");
  await untilSent(laptop);
  await expect(laptop.getByRole("alert")).toBeHidden();
  await lock(laptop);
  await unlock(laptop);
  await expect(await fieldOf(laptop)).toHaveValue("Zo wordt het weer");
});

test("when there is no room left at the house everything stays on the device, and goes along when there is room again @vault", async ({
  makePlace,
  house,
  anotherDevice,
}) => {
  await makePlace("Uil");
  const phone = await anotherDevice(); // its browser may say that there is no room
  await beginVault(phone);
  await write(phone, "Wat er nog in paste");
  await untilSent(phone);
  const fill = async (used: number) => await house.pool.query("update selfhelp.keyring set used = $1", [used]);
  await fill(100 * 1024 * 1024 - 100);

  await write(phone, "Wat er niet meer in past");
  await phone.evaluate(() => dispatchEvent(new Event("online")));
  await expect(phone.getByText("Je eigen plek is vol.")).toBeVisible();
  await expect(await fieldOf(phone)).toHaveValue("Wat er niet meer in past");
  await lock(phone);
  await unlock(phone);
  await expect(await fieldOf(phone)).toHaveValue("Wat er niet meer in past");

  await fill(5000);
  await untilSent(phone);
  await expect(phone.getByText("Je eigen plek is vol.")).toBeHidden();
});

async function fieldOf(page: Page) {
  await go(page, "#/strengths");
  return firstField(page);
}
