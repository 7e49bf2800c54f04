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
  "POST /samenwerken/namens/:token/convenanten/:id/handtekening": "behind the link of an organization; a day",
  "POST /samenwerken/namens/:token/convenanten/:id/handtekening-terug":
    "behind the link of an organization; one button",
  "POST /samenwerken/namens/:token/bijeenkomsten/:id/punten/:point/weg":
    "behind the link of an organization; one button",
  "POST /vraag/:token/intrekken": "behind a personal link; one button",
  "POST /vraag/:token/toch-weer": "behind a personal link; one button",
  "POST /vraag/:token/nog-steeds": "behind a personal link; one button",
  "POST /vraag/:token/gewist": "behind a personal link; a tick",
  "POST /vraag/:token/nieuwe-link": "behind a personal link; one button",
  "POST /vraag/:token/familiecode": "behind a personal link; one button",
  "POST /vraag/:token/familie": "behind a personal link; a code, limited by tries",
  "POST /vraag/:token/familie/:pair/dezelfde": "behind a personal link; a choice",
  "POST /vraag/:token/familie/:pair/los": "behind a personal link; one button",
  "POST /vraag/:token/keuze": "behind a personal link; a choice",
  "POST /vraag/:token/ja": "behind a personal link; one button",
  "POST /vraag/:token/iemand-anders": "behind a personal link; one button",
  "POST /vraag/:token/meekijken": "behind a personal link; one button",
  "POST /vraag/:token/zelf-kiezen": "behind a personal link; one button",
  "POST /vraag/:token/wachten": "behind a personal link; one button",
  "POST /vraag/:token/niet-wachten": "behind a personal link; one button",
  "POST /vraag/code": "a code, limited by wrong tries",
  "POST /niet-goed-gegaan/met-code": "a code, limited by wrong tries",
  "POST /regio/meedoen": "a code, limited by wrong tries",
  "POST /regio/bijhouden/:token/gemeente/:id/terug": "behind the link of who keeps it; one button",
  "POST /regio/bijhouden/:token/gemeente/:id/weer": "behind the link of who keeps it; one button",
  "POST /regio/bijhouden/:token/gezegd/:id/terug": "behind the link of who keeps it; one button",
  "POST /niet-goed-gegaan/:token/bericht": "behind the link of who told it, to one reader of their choice",
  "POST /niet-goed-gegaan/:token/lezer": "behind the link of who told it; a choice",
  "POST /niet-goed-gegaan/:token/gewist": "behind the link of who told it; a tick",
  "POST /vertrouwenspersoon/:token/stap": "behind the link that was mailed to the confidant",
  "POST /vertrouwenspersoon/:token/afronding": "behind the link that was mailed to the confidant",
  "POST /vrijgeven/:token/:id/terug": "behind the link in the house; one button",
  "POST /doen-we-dat-echt/:id": "keeps nothing: it gives back what was filled in so far, with the next screen",
  "POST /doen-we-dat-echt/organisator/:token/:id/afzegging": "behind the link of an initiative; a tick",
  "POST /doen-we-dat-echt/organisator/:token/:id/tonen": "behind the link of an initiative; one button",
  "POST /doen-we-dat-echt/organisator/:token/:id/verhalen/:story":
    "behind the link of an initiative; a choice, with a reason for themselves",
  "POST /doen-we-dat-echt/organisator/:token/einde": "behind the link of an initiative; a tick",
  "POST /traject/:token/alles": "behind the link of whose path it is",
  "POST /traject/:token/eerder/:version/terug": "behind the link of whose path it is; one button",
  "POST /traject/:token/schrijf/:domain": "behind the link of whose path it is",
  "POST /traject/:token/schrijf/:domain/:column": "behind the link of whose path it is",
  "POST /traject/:token/alleen-wij": "behind the link of whose path it is; a choice",
  "POST /traject/:token/wissen": "behind the link of whose path it is; a tick",
  "POST /traject/:token/contacten/nieuw": "behind the link of whose path it is",
  "POST /traject/:token/contacten/:contact/anders": "behind the link of whose path it is",
  "POST /traject/:token/contacten/:contact/gegaan": "behind the link of whose path it is",
  "POST /traject/:token/contacten/:contact/weg": "behind the link of whose path it is",
  "POST /traject/:token/afspraken/nieuw": "behind the link of whose path it is",
  "POST /traject/:token/afspraken/:commitment/anders": "behind the link of whose path it is",
  "POST /traject/:token/afspraken/:commitment/klaar": "behind the link of whose path it is",
  "POST /traject/:token/afspraken/:commitment/weg": "behind the link of whose path it is",
  "POST /traject/:token/terugkijken": "behind the link of whose path it is",
  "POST /traject/:token/terugkijken/:lookBack": "behind the link of whose path it is",
  "POST /traject/:token/terugkijken/:lookBack/dag": "behind the link of whose path it is",
  "POST /traject/:token/terugkijken/:lookBack/liever-niet": "behind the link of whose path it is",
  "POST /traject/:token/afronden": "behind the link of whose path it is",
  "POST /traject/:token/afronden/verslag/persoon": "behind the link of whose path it is",
  "POST /traject/:token/afronden/gebruiken": "behind the link of whose path it is",
  "POST /traject/:token/terugkijken/:lookBack/meetellen": "behind the link of whose path it is",
  "POST /traject/:token/terugkijken/:lookBack/weg": "behind the link of whose path it is",
  "POST /traject/:token/afronden/weer-open": "behind the link of whose path it is",
  "POST /traject/:token/delen": "behind the link of whose path it is; a choice, for a reader of theirs",
  "POST /traject/:token/delen/:share/intrekking": "behind the link of whose path it is; one button",
  "POST /traject/:token/delen/:share/nieuwe-link": "behind the link of whose path it is; one button",
  "POST /traject/:token/ander-mens": "behind the link of whose path it is; yes or no",
  "POST /traject/:token/samen-overleggen/:table": "behind the link of whose path it is; yes or no",
  "POST /code": "a code, limited by wrong tries",
  "POST /deur": "a code, on a device of the house",
  "POST /deur/klaar": "one button",
  "POST /inloggen": "an address of mail, limited by mailbox",
  "POST /inloggen/:token": "behind a link that was mailed; one button",
  "POST /inloggen/blad": "a code, limited by wrong tries",
  "POST /inloggen/toestel": "what a device answers",
  "POST /inloggen/toestel/vraag": "nothing",
  "POST /gedeeld/:id/openen": "behind a link that nobody guesses; a proof, limited by tries",
  "POST /gedeeld/:id/antwoord": "behind such a link; sealed words for whose share it is alone",
  "POST /gedeeld/:id/klaar": "behind such a link; one button",
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
    "/doen-we-dat-echt/:id/verstuurd",
    "/doen-we-dat-echt/beginnen",
    "/doen-we-dat-echt/organisator/:token/:id/overtypen",
    "/doen-we-dat-echt/organisator/:token/ronde",
    "/mijn-plek/maken",
    "/mijn-plek/vraag/:id/aanpassen",
    "/niet-goed-gegaan",
    "/partner/:token/:id",
    "/partner/:token/:id/einde",
    "/partner/:token/nieuw",
    "/programma/:slug/:date/aanmelding",
    "/programma/:slug/:date/ik-kom",
    "/programma/:slug/:date/laat-weten",
    "/programma/:slug/aanmelding",
    "/programma/:slug/kennismaken",
    "/regio/bijhouden/:token/afspraken/:id",
    "/regio/bijhouden/:token/dubbel/:id",
    "/regio/bijhouden/:token/gemeente",
    "/regio/bijhouden/:token/zeggen",
    "/regio/bijhouden/:token/zeker/:activity/:municipality",
    "/regio/meedoen/:code/:block",
    "/samenwerken/namens/:token/acties/:id",
    "/samenwerken/namens/:token/bezoeken",
    "/samenwerken/namens/:token/bijeenkomsten/:id/punten",
    "/samenwerken/namens/:token/convenanten/:id/belofte",
    "/samenwerken/namens/:token/verwijzen",
    "/samenwerken/peiling/:id",
    "/team/doen-we-dat-echt/:id/overtypen",
    "/team/doen-we-dat-echt/ronde",
    "/vraag",
    "/vraag/:token/aanpassen",
    "/vraag/naasten",
    "/vrijgeven/:token/:id",
    "/wegwijzer/:id/klopt-iets-niet",
    "/wegwijzer/bijhouden/:token/:id",
    "/wegwijzer/bijhouden/:token/gegevens",
    "/wegwijzer/bijhouden/:token/nieuw",
    "/wegwijzer/bijhouden/:token/opmerkingen/:remark",
  ]);
  for (const page of ["/mijn-plek/maken", "/niet-goed-gegaan"]) {
    expect(await (await centre.visitor().get(page)).text()).toMatch(/name="drawn" value="[^"]+"/);
  }
});
