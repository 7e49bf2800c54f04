// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { expect, test } from "vitest";
import { type AppEnv, anyone, guarded, isGuard, may, permissionOf } from "#platform/http";
import { createTestCentre } from "../support/centre.ts";

const centre = await createTestCentre();

/** Forms that anyone may send and that hold no words of theirs for others, each with the reason. */
const withoutWords: Record<string, string> = {
  "POST /a/:token/afmelding": "behind a personal link; one button",
  "POST /a/:token/ja": "behind a personal link; one button",
  "POST /a/:token/berichtje-aan": "behind a personal link; one button",
  "POST /a/:token/berichtje-uit": "behind a personal link; one button",
  "POST /a/:token/:date/verhindering": "behind a personal link; one button",
  "POST /a/:token/:date/komst": "behind a personal link; one button",
  "POST /a/:token/abonneren": "behind a personal link; one button",
  "POST /a/:token/gegevens/wissen": "behind a personal link; a tick",
  "POST /a/:token/toestemmingen/:id/antwoord": "behind a personal link; a choice",
  "POST /a/:token/toestemmingen/:id/intrekking": "behind a personal link; one button",
  "POST /k/:token/aantal": "behind a personal link; a number",
  "POST /k/:token/afmelding": "behind a personal link; one button",
  "POST /w/:token/afzegging": "behind a personal link; one button",
  "POST /agenda/:token/erbij": "behind a personal link; a code or an address of ours",
  "POST /agenda/:token/eruit": "behind a personal link; one button",
  "POST /agenda/:token/intrekking": "behind a personal link; one button",
  "POST /agenda/:token/nieuw-adres": "behind a personal link; one button",
  "POST /partner/:token/:id/bevestiging": "behind a partner's link; one button",
  "POST /wegwijzer/bijhouden/:token/:id/klopt": "behind the link of who keeps it; one button",
  "POST /wegwijzer/bijhouden/:token/:id/einde": "behind the link of who keeps it; one button",
  "POST /niet-goed-gegaan/met-code": "a code, limited by wrong tries",
  "POST /niet-goed-gegaan/:token/bericht": "behind the link of who told it, to one reader of their choice",
  "POST /niet-goed-gegaan/:token/lezer": "behind the link of who told it; a choice",
  "POST /niet-goed-gegaan/:token/gewist": "behind the link of who told it; a tick",
  "POST /vertrouwenspersoon/:token/stap": "behind the link that was mailed to the confidant",
  "POST /vertrouwenspersoon/:token/afronding": "behind the link that was mailed to the confidant",
  "POST /code": "a code, limited by wrong tries",
  "POST /deur": "a code, on a device of the house",
  "POST /deur/klaar": "one button",
  "POST /inloggen": "an address of mail, limited by mailbox",
  "POST /inloggen/:token": "behind a link that was mailed; one button",
  "POST /inloggen/blad": "a code, limited by wrong tries",
  "POST /inloggen/toestel": "what a device answers",
  "POST /inloggen/toestel/vraag": "nothing",
  "POST /uitloggen": "one button",
  "POST /mijn-plek/maken/:token": "behind a link that was mailed; one button",
  "POST /inrichten/:token": "behind a link that is printed where the program was started",
};

type Routes = Hono<AppEnv>["routes"];

function listUnguarded(routes: Routes): string[] {
  const handlers = new Map<string, object[]>();
  for (const { method, path, handler } of routes.filter(({ method: one }) => one === "POST")) {
    handlers.set(`${method} ${path}`, [...(handlers.get(`${method} ${path}`) ?? []), handler]);
  }
  return [...handlers]
    .filter(([, own]) => own.some((handler) => permissionOf(handler) === anyone) && !own.some(isGuard))
    .map(([route]) => route);
}

test("every form that anyone may send asks whether a person sent it, unless it holds no words", () => {
  expect(listUnguarded(centre.app.routes).sort()).toEqual(Object.keys(withoutWords).sort());
});

test("a planted form without a guard is noticed, and one with a guard is not", () => {
  const answer = (c: { text: (text: string) => Response }) => c.text("");
  const planted = new Hono<AppEnv>()
    .post("/geplant", may(anyone), answer)
    .post("/bewaakt", may(anyone), guarded, answer)
    .post("/van-het-team", may({ name: "planted", allows: () => false }), answer);

  expect(listUnguarded(planted.routes)).toEqual(["POST /geplant"]);
});

test("every form with a guard carries it on its page, so that a person gets through at once", async () => {
  const guardedForms = centre.app.routes.filter(({ method, handler }) => method === "POST" && isGuard(handler));
  expect([...new Set(guardedForms.map(({ path }) => path))].sort()).toEqual([
    "/a/:token/ik-kom",
    "/mijn-plek/maken",
    "/niet-goed-gegaan",
    "/partner/:token/:id",
    "/partner/:token/:id/einde",
    "/partner/:token/nieuw",
    "/programma/:slug/:date/aanmelding",
    "/programma/:slug/:date/ik-kom",
    "/programma/:slug/:date/laat-weten",
    "/programma/:slug/aanmelding",
    "/programma/:slug/kennismaken",
    "/wegwijzer/:id/klopt-iets-niet",
    "/wegwijzer/bijhouden/:token/:id",
    "/wegwijzer/bijhouden/:token/nieuw",
    "/wegwijzer/bijhouden/:token/opmerkingen/:remark",
  ]);
  for (const page of ["/mijn-plek/maken", "/niet-goed-gegaan"]) {
    expect(await (await centre.visitor().get(page)).text()).toMatch(/name="drawn" value="[^"]+"/);
  }
});
