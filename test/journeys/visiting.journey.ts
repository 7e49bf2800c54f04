// SPDX-License-Identifier: EUPL-1.2
import { addDate } from "./dates.ts";
import { expect, type House, test } from "./house.ts";
import { signUpAs } from "./signing-up.ts";

async function addWriting(house: House): Promise<void> {
  await addDate(house, { slug: "inloop", title: "Open inloop" }, { startsLocal: "2026-11-24T10:00", hours: 7 });
  const writing = { slug: "schrijven", title: "Schrijven aan de tafel", kind: "creative", capacity: 1 };
  await addDate(house, writing, { startsLocal: "2026-11-24T14:00" });
  await house.remember();
}

const form = "/programma/schrijven/2026-11-24/aanmelding";
const date = { starts_local: "2026-11-24T14:00:00", ends_local: "2026-11-24T16:00:00", capacity: 1 };

test("a visitor finds something for this afternoon, takes part under a name of choice, leaves and comes back", async ({
  page,
  house,
}) => {
  await addWriting(house);

  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Kom binnen.");
  await page.getByRole("link", { name: "Bekijk de hele week" }).click();
  await page.getByRole("link", { name: "Middag" }).click();
  await page.getByRole("link", { name: "Schrijven aan de tafel", exact: true }).click();
  await expect(page.getByText("De tafel is zo groot.")).toBeVisible();
  await page.getByRole("link", { name: /^Ik doe mee/ }).click();
  await signUpAs(page, "Vlinder");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je doet mee");
  await page.getByRole("button", { name: "Ik meld me af" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je bent afgemeld");
  await page.getByRole("link", { name: "Toch weer meedoen" }).click();
  await signUpAs(page, "Vlinder");

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Je doet mee");
  await expect(page.getByText("Nog niemand. Leest iemand van het team je naam?")).toBeVisible();
  await house.expectChanges({
    came: {
      "programme.sign_up": [
        { name: "Vlinder", language: "nl", status: "cancelled" },
        { name: "Vlinder", language: "nl", status: "confirmed" },
      ],
      "programme.occurrence": [{ ...date, places_taken: 1 }],
      "platform.event": [
        { kind: "programme.signed-up" },
        { kind: "programme.sign-up-ended" },
        { kind: "programme.signed-up" },
      ],
    },
    went: { "programme.occurrence": [date] },
  });
});

test("who is too late waits, never reads that they take part, and moves up when someone leaves @plain", async ({
  page,
  context,
  house,
}) => {
  await addWriting(house);
  await page.goto(form);
  await signUpAs(page, "Vlinder");

  const late = await context.newPage();
  await late.goto("/programma/schrijven");
  await expect(late.getByText("Vol. Wachtlijst").first()).toBeVisible();
  await expect(late.getByRole("link", { name: /Open inloop/ })).toBeVisible();
  await late.getByRole("link", { name: /^Zet mij op de wachtlijst/ }).click();
  await expect(late.getByText("Deze dag is vol. Je kunt wel op de wachtlijst.")).toBeVisible();
  await late.getByLabel("Hoe mogen we je noemen?").fill("Mus");
  await late.getByLabel("Ja, stuur een e-mail").check();
  await late.getByLabel("E-mail of telefoonnummer").fill("mus@post.example");
  await late.getByRole("button", { name: "Zet mij op de wachtlijst" }).click();
  await expect(late.getByRole("heading", { level: 1 })).toHaveText("Je staat op de wachtlijst");
  await expect(late.getByText("Jij bent als eerste aan de beurt.")).toBeVisible();
  await expect(late.getByText("Je doet mee")).toHaveCount(0);
  await house.untilTold();
  await page.getByRole("button", { name: "Ik meld me af" }).click();
  await late.reload();

  await expect(late.getByRole("heading", { level: 1 })).toHaveText("Je doet mee");
  await house.expectChanges({
    came: {
      "programme.sign_up": [
        { name: "Vlinder", language: "nl", status: "cancelled" },
        { name: "Mus", email: "mus@post.example", language: "nl", status: "confirmed" },
      ],
      "programme.occurrence": [{ ...date, places_taken: 1 }],
      "platform.event": [
        { kind: "programme.signed-up" },
        { kind: "programme.signed-up" },
        { kind: "programme.moved-up" },
        { kind: "programme.sign-up-ended" },
      ],
      "platform.message": [
        {
          kind: "programme.sign-up-waiting",
          address: "mus@post.example",
          subject: "Over dinsdag 24 november",
          holds_link: true,
        },
        {
          kind: "programme.sign-up-moved-up",
          address: "mus@post.example",
          subject: "Over dinsdag 24 november",
          holds_link: true,
        },
      ],
    },
    went: { "programme.occurrence": [date] },
  });
});
