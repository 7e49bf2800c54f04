// SPDX-License-Identifier: EUPL-1.2

import { HTTPException } from "hono/http-exception";
import { Page } from "#platform/ui";
import type { AppContext } from "./context.ts";
import { inLanguage } from "./language.ts";
import { page } from "./page.ts";

export type ProblemName = "notFound" | "crossSite" | "tooMuch" | "tooLarge" | "broken" | "noCentre" | "busy";
export type ProblemStatus = 403 | 404 | 413 | 429 | 500 | 503;

/** Hidden and missing are the same answer. */
export function notFound(): never {
  throw new HTTPException(404);
}

export function problemPage(c: AppContext, status: ProblemStatus, name: ProblemName): Response {
  return page(c, <ProblemPage name={name} t={c.var.t} home={inLanguage(c.var.language, "/")} />, status);
}

function ProblemPage({ name, t, home }: { name: ProblemName; t: AppContext["var"]["t"]; home: string }) {
  return (
    <Page title={t(`http:${name}.title`)} robots="noindex">
      <div class="stack">
        <h1>{t(`http:${name}.title`)}</h1>
        <p class="lead">{t(`http:${name}.text`)}</p>
        {name !== "noCentre" && (
          <p>
            <a href={home}>{t("http:toHome")}</a>
          </p>
        )}
      </div>
    </Page>
  );
}
