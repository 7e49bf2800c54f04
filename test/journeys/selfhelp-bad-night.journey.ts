// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "@playwright/test";
import type { Entry } from "../../src/modules/selfhelp/device/entry.ts";
import { newPlan } from "../../src/modules/selfhelp/plan/plan.ts";
import { makeBrowser } from "./killed-browser.ts";
import { begin, expect, firstField, go, heldOn, kluis, ownWords, test } from "./vault.ts";
import { bringIn, entryOf } from "./vault-filled.ts";

const slowly = { timeout: 30_000 };

test("in a bad night, on a slow phone without a network and almost empty, the card and whom to call are one touch away; what was written until the phone died is there in the morning @vault", async ({
  house,
}) => {
  test.setTimeout(120_000);
  const browser = makeBrowser();
  const evening = pageOf(await browser.start());
  await evening.goto(house.address + kluis);
  await begin(evening);
  await bringIn(evening, writtenBefore());
  await evening.evaluate(async () => await navigator.serviceWorker.ready);
  await browser.kill();

  const night = pageOf(await browser.start());
  await asInBed(night);
  await night.goto(house.address + kluis);
  await expect(night.getByRole("link", { name: "0800-0113" }).first()).toBeVisible(slowly);
  await open(night);
  await touch(night, "Mijn crisiskaart");
  const call = night.getByRole("link", { name: "06 12 34 56 78" });
  await expect(call).toHaveAttribute("href", "tel:0612345678");
  await expect(call).toBeInViewport();
  await back(night);
  await touch(night, "Crisisplan");
  await expect(night.getByText("Het licht zachter")).toBeInViewport();
  await expect(night.getByRole("link", { name: "+31 (0)6 87654321" })).toHaveAttribute("href", "tel:+31687654321");
  await back(night);
  await touch(night, "Voor als je niet kunt slapen");
  await expect(night.getByText("Het ging toen ook weer over.")).toBeInViewport();
  expect(await night.evaluate(() => document.getAnimations().length)).toBe(0);

  await go(night, `#/letter/${randomUUID()}`);
  const before = await heldOn(night);
  await night.getByLabel("Lieve ik,").fill("Het is half vier. Ik luister naar de regen.");
  await expect.poll(async () => await heldOn(night), slowly).not.toEqual(before);
  await night.getByLabel("Lieve ik,").press("End");
  await night.getByLabel("Lieve ik,").pressSequentially(" En nu");
  await browser.kill();

  const morning = pageOf(await browser.start());
  await morning.goto(house.address + kluis);
  await open(morning);
  await expect(morning.getByRole("alert")).toBeHidden();
  await go(morning, "#/letter");
  await morning.locator("#kluis summary").first().click();
  await morning.getByRole("link", { name: "Verder schrijven" }).first().click();
  expect(await firstField(morning).inputValue()).toMatch(/^Het is half vier\. Ik luister naar de regen\./);
  await browser.kill();
  browser.remove();
});

/** A plan of which only the crisis part was written, a card and a letter. */
function writtenBefore(): Entry[] {
  const plan = entryOf("plan", "plan", newPlan("Mijn plan", randomUUID));
  const answers = {
    "crisis-plan.people": ["Noor, mijn zus, +31 (0)6 87654321"],
    "crisis-plan.helps": ["Het licht zachter", "Mijn muziek"],
  };
  return [
    plan,
    {
      ...entryOf("plan", "part", { plan: plan.id, part: "crisis-plan", answers }),
      id: plan.body.parts["crisis-plan"]?.id ?? "",
    },
    entryOf("card", "card", {
      answers: { "me.know": ["Ik ben bang, ik ben niet gevaarlijk"] },
      people: [{ name: "Noor", relation: "mijn zus", phone: "06 12 34 56 78" }],
    }),
    entryOf("letter", "form", {
      title: "Voor als je niet kunt slapen",
      answers: { "letter.words": "Het ging toen ook weer over.", "envelope.opens": "hardDay" },
    }),
  ];
}

async function asInBed(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  await page.context().setOffline(true);
}

async function open(page: Page): Promise<void> {
  await page.getByLabel("Je wachtzin", { exact: true }).fill(ownWords, slowly);
  await page.getByRole("button", { name: "Doe open" }).click();
  await expect(page.getByRole("button", { name: "Op slot" })).toBeVisible(slowly);
}

/** From the first page, where it stands without scrolling. */
async function touch(page: Page, name: string): Promise<void> {
  const link = page.locator("#kluis").getByRole("link", { name, exact: true }).first();
  await expect(link).toBeInViewport();
  await link.click();
}

async function back(page: Page): Promise<void> {
  await go(page, "#/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Alleen voor mij");
}

function pageOf(context: BrowserContext): Page {
  const [page] = context.pages();
  if (!page) throw new Error("There is no window.");
  return page;
}
