// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import {
  type AppContext,
  type AppEnv,
  anyone,
  forgive,
  inLanguage,
  limit,
  limited,
  may,
  personalPage,
  readForm,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import { backInLanguage } from "../signing-in/back.ts";
import { redirectWithCookies } from "../signing-in/redirect.ts";
import { SheetSignInPage } from "./sheet.pages.tsx";

const sheetForm = z.object({ code: z.string().max(60).default("") });
const tries = limit({ what: "sheet", most: 20, perMinutes: 60, mostPerDay: 60, per: "address" });

/** Signing in from paper. Opening the address of the sheet does nothing yet: programs open addresses to look at them. */
export function sheetRoutes({ identity }: { identity: Identity }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/inloggen/blad", may(anyone), (c) => showSheet(c))
    .get("/inloggen/blad/:code", may(anyone), (c) => showSheet(c, { scanned: c.req.param("code") }))
    .post("/inloggen/blad", may(anyone), limited(tries), async (c) => {
      const form = await readForm(c, sheetForm);
      const cookies = form.ok ? await identity.signInBySheet(form.value.code) : null;
      if (!cookies) return showSheet(c, { problem: c.var.t("people:securing.sheet.wrong") });
      await forgive(c, tries);
      await identity.end(c.req.raw.headers); // whoever was signed in here before
      return redirectWithCookies(c, cookies, backInLanguage(c.var.language, undefined));
    });
}

function showSheet(c: AppContext, shown: { scanned?: string; problem?: string } = {}): Response {
  const { t, language } = c.var;
  const action = inLanguage(language, "/inloggen/blad");
  const view = <SheetSignInPage t={t} action={action} otherHref={inLanguage(language, "/inloggen")} {...shown} />;
  return personalPage(c, view, shown.problem ? 422 : 200);
}
