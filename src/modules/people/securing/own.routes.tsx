// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppContext, type AppEnv, inLanguage, may, notFound, personalPage, personOf } from "#platform/http";
import type { Identity, OnPaper } from "#platform/identity";
import { dayHere } from "../day-here.ts";
import { beSignedIn, changeOwnLocks } from "../permissions.ts";
import { OwnPage, ownNews } from "./own.pages.tsx";
import { securingPath, toOwnPage } from "./own-page.ts";
import { CardPage, DoorCodePage, SheetPage } from "./paper.pages.tsx";
import { makeCard, makeSheet } from "./paper.ts";

const byOneself = { atDesk: false };

/** One's own locks. What is shown once is the answer to the form itself: it stands at no address. */
export function ownRoutes({ identity }: { identity: Identity }): Hono<AppEnv> {
  const { securing } = identity;
  return new Hono<AppEnv>()
    .get(securingPath, may(beSignedIn), async (c) => await showOwn(c, identity))
    .post(`${securingPath}/codekaart`, may(changeOwnLocks), async (c) => {
      const codes = await makeCard(identity, personOf(c).id, byOneself);
      return personalPage(c, <CardPage {...paperOf(c)} codes={codes} />);
    })
    .post(`${securingPath}/codekaart/verwijdering`, may(changeOwnLocks), async (c) => {
      await securing.removeCard(personOf(c).id);
      return toOwnPage(c, "removed");
    })
    .post(`${securingPath}/blad`, may(changeOwnLocks), async (c) => {
      const sheet = await makeSheet(c, identity, personOf(c).id, byOneself);
      return personalPage(c, <SheetPage {...paperOf(c)} {...sheet} />);
    })
    .post(`${securingPath}/blad/verwijdering`, may(changeOwnLocks), async (c) => {
      await securing.removeSheet(personOf(c).id);
      return toOwnPage(c, "removed");
    })
    .post(`${securingPath}/deurcode`, may(changeOwnLocks), async (c) => {
      if (!isInTheTeam(c)) return notFound();
      const code = await securing.makeDoorCode(personOf(c).id);
      return personalPage(c, <DoorCodePage {...paperOf(c)} code={code} />);
    })
    .post(`${securingPath}/deurcode/verwijdering`, may(changeOwnLocks), async (c) => {
      await securing.removeDoorCode(personOf(c).id);
      return toOwnPage(c, "removed");
    });
}

async function showOwn(c: AppContext, identity: Identity): Promise<Response> {
  const { t, language } = c.var;
  const person = personOf(c);
  const { hasAuthenticator, card, sheet, doorCodeMadeAt } = await identity.securing.factorsOf(person.id);
  const passkeys = await identity.passkeys.list(person.id);
  const to = (path: string) => inLanguage(language, path);
  const view = (
    <OwnPage
      t={t}
      language={language}
      news={ownNews.find((news) => news === c.req.query("gedaan"))}
      isOpen={person.tier === "second"}
      passkeys={passkeys.map(({ id, name, createdAt }) => ({ id, name, since: createdAt && dayHere(c, createdAt) }))}
      card={card && { ...inWords(c, card), left: card.left }}
      hasApp={hasAuthenticator}
      sheet={sheet && inWords(c, sheet)}
      door={isInTheTeam(c) ? { day: doorCodeMadeAt && dayHere(c, doorCodeMadeAt) } : null}
      links={{
        myPlace: to("/mijn-plek"),
        own: to(securingPath),
        step: to(`/inloggen/nog-een-stap?terug=${encodeURIComponent(securingPath)}`),
        sessions: to("/mijn-plek/toestellen"),
      }}
    />
  );
  return personalPage(c, view);
}

function inWords(c: AppContext, { madeAt, atDesk }: OnPaper) {
  return { day: dayHere(c, madeAt), atDesk };
}

function isInTheTeam({ var: { person, centre } }: AppContext): boolean {
  return person?.teamAt.includes(centre.id) ?? false;
}

function paperOf(c: AppContext) {
  const { t, centre, language } = c.var;
  const back = { label: t("people:securing.paper.back"), href: inLanguage(language, securingPath) };
  return { t, centreName: centre.frame.name, back };
}
