// SPDX-License-Identifier: EUPL-1.2
import type { Page } from "@playwright/test";
import { addOccurrence } from "../support/rows.ts";
import { addDate } from "./dates.ts";
import type { House } from "./house.ts";
import { signUpAs } from "./signing-up.ts";

/** A series, a group that gets acquainted first and a meal that likes a number, and someone who joined each. */
export async function joinInEveryWay(house: House, page: Page) {
  const first = { startsLocal: "2026-11-25T19:00" };
  const course = {
    slug: "cursus",
    title: "Herstellen doe je zelf",
    kind: "course",
    joining: "series",
    capacity: 8,
  } as const;
  const { activityId } = await addDate(house, { ...course, onlineLink: "https://ontmoeten.example/cursus" }, first);
  for (const day of ["2026-12-02", "2026-12-09", "2026-12-16"]) {
    await addOccurrence(house.pool, { id: activityId }, { startsLocal: `${day}T19:00` });
  }
  const group = {
    slug: "praatgroep",
    title: "Praatgroep",
    kind: "peer-group",
    joining: "acquaint",
    joinLater: true,
  } as const;
  const { activityId: acquaintId } = await addDate(house, group, first);
  await addDate(house, { slug: "samen-eten", title: "Samen eten", kind: "meal", joining: "tell-us" }, first);
  const series = await joinSeries(page);
  return {
    series,
    calendar: await subscribeTo(page, series),
    acquainting: await askToGetAcquainted(page),
    headcount: await tellHowMany(page),
    acquaintId,
  };
}

async function joinSeries(page: Page): Promise<string> {
  await page.goto("/programma/cursus/aanmelding");
  await page.getByLabel("Ja, stuur een e-mail").check();
  await page.getByLabel("E-mail of telefoonnummer").fill("vos@post.example");
  await signUpAs(page, "Vos");
  return page.url();
}

async function subscribeTo(page: Page, signUp: string): Promise<string> {
  await page.goto(`${signUp}/abonneren`);
  await page.getByRole("button", { name: "Zet in mijn agenda" }).click();
  await page.waitForURL(/\/agenda\//);
  return page.url();
}

async function askToGetAcquainted(page: Page): Promise<string> {
  await page.goto("/programma/praatgroep/kennismaken");
  await page.getByLabel("Hoe mogen we je noemen?").fill("Das");
  await page.getByLabel("Ik kom zelf langs bij de inloop").check();
  await page.getByRole("button", { name: "Ik wil kennismaken" }).click();
  await page.waitForURL(/\/a\//);
  return page.url();
}

async function tellHowMany(page: Page): Promise<string> {
  await page.goto("/programma/samen-eten/2026-11-25/laat-weten");
  await page.getByLabel("Met hoeveel mensen kom je?").fill("3");
  await page.getByRole("button", { name: "Laat het weten" }).click();
  await page.waitForURL(/\/k\//);
  return page.url();
}
