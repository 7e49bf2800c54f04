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
import { readShortCode } from "#platform/links";
import { RequestCodePage } from "./code.pages.tsx";
import { findRequestByCode } from "./code.queries.ts";
import { requestCodeForm } from "./request.form.ts";
import { requestPath } from "./request-links.ts";

const codeTries = limit({ what: "support-code", most: 10, perMinutes: 60, mostPerDay: 50, per: "address" });

/** Stays where nothing new can be asked: what was begun goes on. */
export const codeRoutes = new Hono<AppEnv>()
  .get("/vraag/code", may(anyone), (c) => showCode(c, ""))
  .post("/vraag/code", may(anyone), async (c) => {
    const sent = await readForm(c, requestCodeForm);
    const typed = sent.ok ? sent.value.code : "";
    const code = readShortCode(typed);
    if (code === null) return showCode(c, typed, "code");
    if (await isTooOften(c, codeTries)) return problemPage(c, 429, "tooMuch");
    const { db, centre, installation, language } = c.var;
    const found = await findRequestByCode(db, installation.keys, centre.id, code);
    if (!found) return showCode(c, typed, "codeUnknown");
    await forgive(c, codeTries);
    return c.redirect(inLanguage(language, requestPath(installation.keys, found)), 303);
  });

function showCode(c: AppContext, typedCode: string, problem?: "code" | "codeUnknown"): Response {
  const { t } = c.var;
  const told = problem && t(`support:requests.problem.${problem}`);
  return page(c, <RequestCodePage t={t} typedCode={typedCode} problem={told} />, told ? 422 : 200);
}
