// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "./house.ts";
import { addPathOfWilg, addPeerWithRoom, secret } from "./people-walked.ts";

/** What stands behind the door of who walks along. */
const pagesOfPath = [
  ...["", "/eerder", "/blad", "/alles", "/schrijf/social", "/contacten", "/afspraken", "/terugkijken", "/afronden"],
  ...["/afronden/blad", "/afronden/gebruiken", "/overdragen", "/samen-overleggen", "/woorden"],
];
/** And behind those of whose it is. */
const pagesOfHolder = ["", "/meenemen", "/traject.json", "/traject.html", "/wie-las-mee", "/delen", "/wissen"];

test("a coordinator who is curious finds days and names of her team wherever she looks, and no word of anybody @plain", async ({
  page,
  house,
}) => {
  await house.signIn(page, "coordinator");
  const { path } = await addPathOfWilg(house, page);
  const read: string[] = [];
  const look = async (address: string) => {
    await page.goto(address);
    read.push(await page.content());
  };
  const statusOf = async (address: string) => (await page.request.get(address)).status();

  await look("/team/trajecten/overzicht");
  expect(read.join()).toContain("Samir");
  expect(read.join()).toContain("3 september 2026");
  for (const end of pagesOfPath) expect(await statusOf(`/team/trajecten/${path}${end}`)).toBe(404);
  for (const end of pagesOfHolder) expect(await statusOf(`/mijn-plek/traject/${path}${end}`)).toBe(404);
  for (const address of [`/team/vragen/${path}`, `/mijn-plek/vraag/${path}`, `/traject/${path}`, `/vraag/${path}`]) {
    expect(await statusOf(address)).toBe(404);
  }
  for (const address of [
    "/team/vragen",
    "/team/spreekuur",
    "/team/meelopen",
    "/team/trajecten",
    "/team/steun/cijfers",
  ]) {
    await look(address);
  }
  read.push(await (await page.request.get("/team/steun/cijfers.csv")).text());
  await look("/zoeken?q=broer");
  await look(`/team/iemand-anders/${path}`);
  await look(`/team/nood/traject/${path}`);
  await page.getByRole("button", { name: "Open dit traject" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  read.push(await page.content());

  for (const words of [secret, "Wilg", "06 00 00 00 72"]) expect(read.join("\n")).not.toContain(words);
});

test("whoever breaks the glass reads it once, and the one whose path it is reads who did and why @plain", async ({
  page,
  house,
}) => {
  await house.signIn(page, "coordinator");
  const { path, own } = await addPathOfWilg(house, page);
  await page.goto("/team/trajecten/overzicht");
  await page.getByRole("link", { name: /^Openen in nood/ }).click();
  await page.locator("main textarea, main input[name=reason]").first().fill("Wilg belde en de lijn viel weg.");
  await page.getByRole("button", { name: "Open dit traject" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Het traject van Wilg");
  await expect(page.getByText(secret)).toBeVisible();
  await page.goto(`/team/nood/traject/${path}`);
  await expect(page.getByText(secret)).toHaveCount(0);

  await page.context().clearCookies();
  await page.goto(`${own}/wie-las-mee`);
  await expect(page.getByText(/Noor.*opende jullie traject in nood/)).toBeVisible();
  await expect(page.getByText("Wilg belde en de lijn viel weg.")).toBeVisible();
});

test("for a peer worker who is ill a coordinator asks another, and nothing opens before the yes of whose path it is @plain", async ({
  page,
  house,
}) => {
  await house.signIn(page, "coordinator");
  const { path, own } = await addPathOfWilg(house, page);
  await addPeerWithRoom(house, "Ilse");
  await page.goto("/team/trajecten/overzicht");
  await page.getByRole("link", { name: /^Iemand anders vragen/ }).click();
  await page.getByLabel("Ilse").check();
  await page.getByRole("button", { name: "Vraag het" }).click();
  await expect(page.getByRole("heading", { name: "Noor vroeg Ilse" })).toBeVisible();
  await expect(page.getByText("Wilg")).toHaveCount(0);

  await page.context().clearCookies();
  await page.goto(`${own}/wie-las-mee`);
  await expect(page.getByText(/Noor.*vroeg of een ander met je mee kan lopen, en las niets/)).toBeVisible();
  const { rows } = await house.pool.query("select peer_name from support.path where id = $1", [path]);
  expect(rows).toEqual([{ peer_name: "Samir" }]);
});
