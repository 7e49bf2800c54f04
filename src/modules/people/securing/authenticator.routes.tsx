// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import * as z from "zod";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  personalPage,
  personOf,
  problemPage,
  readForm,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import { drawQr } from "#platform/ui";
import { changeOwnLocks } from "../permissions.ts";
import { AuthenticatorPage } from "./authenticator.pages.tsx";
import { mayTryCode, securingPath, toOwnPage } from "./own-page.ts";

const path = `${securingPath}/app`;
const codeForm = z.object({ code: z.string().max(60).default("") });

/** An app that shows another code each half minute. */
export function authenticatorRoutes({ identity }: { identity: Identity }): Hono<AppEnv> {
  const { authenticator } = identity.securing;
  return new Hono<AppEnv>()
    .post(path, may(changeOwnLocks), async (c) => {
      const isBegun = await authenticator.begin(personOf(c).id);
      return isBegun ? c.redirect(inLanguage(c.var.language, path), 303) : toOwnPage(c, "app");
    })
    .get(path, may(changeOwnLocks), async (c) => await showApp(c, identity))
    .post(`${path}/bevestiging`, may(changeOwnLocks), async (c) => {
      const { id } = personOf(c);
      const form = await readForm(c, codeForm);
      if (!(await mayTryCode(c, id))) return problemPage(c, 429, "tooMuch");
      const isRight = form.ok && (await authenticator.confirm(id, form.value.code));
      return isRight ? toOwnPage(c, "app") : await showApp(c, identity, c.var.t("people:securing.app.wrong"));
    })
    .post(`${path}/verwijdering`, may(changeOwnLocks), async (c) => {
      await authenticator.remove(personOf(c).id);
      return toOwnPage(c, "removed");
    });
}

async function showApp(c: AppContext, { securing }: Identity, problem?: string): Promise<Response> {
  const { t, language } = c.var;
  const { id, name } = personOf(c);
  const begun = await securing.authenticator.findBegun(id, t("people:securing.app.issuer"), name);
  const own = inLanguage(language, securingPath);
  if (!begun) return c.redirect(own, 303);
  const view = (
    <AuthenticatorPage
      t={t}
      squares={await drawQr(begun.address)}
      secret={begun.secret.match(/.{1,4}/g)?.join(" ") ?? ""}
      problem={problem}
      links={{ own, confirm: inLanguage(language, `${path}/bevestiging`) }}
    />
  );
  return personalPage(c, view, problem ? 422 : 200);
}
