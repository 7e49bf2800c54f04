// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { type AppEnv, inLanguage, may, personalPage, personOf } from "#platform/http";
import type { Identity } from "#platform/identity";
import { beSignedIn } from "../permissions.ts";
import { backInLanguage } from "../signing-in/back.ts";
import { WayBackPage } from "./way-back.pages.tsx";

/** The first page of a new place. */
export function wayBackRoutes({ identity }: { identity: Identity }): Hono<AppEnv> {
  return new Hono<AppEnv>().get("/mijn-plek/begin", may(beSignedIn), async (c) => {
    const { t, language } = c.var;
    const { id, name } = personOf(c);
    const hasEmail = (await identity.findEmails([id])).size > 0;
    const back = c.req.query("terug");
    const links = {
      ways: inLanguage(language, "/mijn-plek/beveiliging"),
      back: back ? backInLanguage(language, back) : null,
      place: inLanguage(language, "/mijn-plek"),
    };
    return personalPage(c, <WayBackPage {...{ t, name, hasEmail, ...links }} />);
  });
}
