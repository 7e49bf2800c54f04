// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  forgive,
  inLanguage,
  isTooOften,
  limit,
  may,
  page,
  problemPage,
  readForm,
} from "#platform/http";
import { linkToken, readShortCode } from "#platform/links";
import { CodePage } from "./code.pages.tsx";
import { codeForm } from "./desk.form.ts";
import { findSignUpByCode } from "./short-code.queries.ts";

/** Wrong ones only. Counted together with what is typed at a personal calendar: it is the same guess. */
export const codeTries = limit({ what: "code", most: 10, perMinutes: 60, mostPerDay: 50, per: "address" });

export const codeRoutes = new Hono<AppEnv>()
  .get("/code", may(anyone), (c) => page(c, <CodePage t={c.var.t} phone={c.var.centre.frame.phone} />))
  .post("/code", may(anyone), async (c) => {
    const form = await readForm(c, codeForm);
    const typed = form.ok ? form.value.code : "";
    const code = readShortCode(typed);
    if (code === null) return again(c, typed, c.var.t("programme:desk.code.problem"));
    // A slip of the finger that cannot be a code is no try.
    if (await isTooOften(c, codeTries)) return problemPage(c, 429, "tooMuch");

    const { db, centre, installation, language, t } = c.var;
    const found = await findSignUpByCode(db, installation.keys, centre.id, code);
    if (!found) return again(c, typed, t("programme:desk.code.unknown"));
    await forgive(c, codeTries);
    const token = linkToken(installation.keys, { kind: "sign-up", ...found });
    return c.redirect(inLanguage(language, `/a/${token}`), 303);
  });

function again(c: AppContext, typed: string, problem: string): Response {
  const view = <CodePage t={c.var.t} typed={typed} problem={problem} phone={c.var.centre.frame.phone} />;
  return page(c, view, 422);
}
