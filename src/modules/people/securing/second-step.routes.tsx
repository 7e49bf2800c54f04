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
  type SignedInPerson,
} from "#platform/http";
import type { Identity } from "#platform/identity";
import { beSignedIn } from "../permissions.ts";
import { backInLanguage } from "../signing-in/back.ts";
import { mayTryCode } from "./own-page.ts";
import { type CodeKind, SecondStepPage } from "./second-step.pages.tsx";

const stepForm = z.object({ code: z.string().max(60).default(""), terug: z.string().optional() });

type Shown = { back?: string | undefined; problem?: string };

/** Asks whoever is signed in for what else they have, and brings them back to where they were going. */
export function secondStepRoutes({ identity }: { identity: Identity }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get("/inloggen/nog-een-stap", may(beSignedIn), async (c) => {
      const back = c.req.query("terug");
      if (personOf(c).tier === "second") return c.redirect(backInLanguage(c.var.language, back), 303);
      return await showStep(c, identity, { back });
    })
    .post("/inloggen/nog-een-stap", may(beSignedIn), async (c) => {
      const person = personOf(c);
      const form = await readForm(c, stepForm);
      const { code, terug: back } = form.ok ? form.value : { code: "", terug: undefined };
      if (!(await mayTryCode(c, person.id))) return problemPage(c, 429, "tooMuch");
      if (!(await identity.securing.checkCode(person.id, code))) {
        return await showStep(c, identity, { back, problem: c.var.t("people:securing.step.wrong") });
      }
      await identity.openSecondTier(c.req.raw.headers);
      return c.redirect(backInLanguage(c.var.language, back), 303);
    });
}

async function showStep(c: AppContext, identity: Identity, { back, problem }: Shown): Promise<Response> {
  const { t, language, installation } = c.var;
  const view = (
    <SecondStepPage
      t={t}
      language={language}
      back={back}
      problem={problem}
      {...(await factorsToAsk(personOf(c), identity))}
      hours={installation.config.secondFactorHours}
      homeHref={inLanguage(language, "/")}
    />
  );
  return personalPage(c, view, problem ? 422 : 200);
}

async function factorsToAsk(person: SignedInPerson, identity: Identity) {
  const { passkeys, hasAuthenticator, card } = await identity.securing.factorsOf(person.id);
  const hasCard = (card?.left ?? 0) > 0;
  let codeKind: CodeKind | null = null;
  if (hasAuthenticator) codeKind = hasCard ? "both" : "app";
  else if (hasCard) codeKind = "card";
  return { hasPasskey: passkeys > 0, codeKind };
}
