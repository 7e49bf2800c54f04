// SPDX-License-Identifier: EUPL-1.2

import { HTTPException } from "hono/http-exception";
import { Page } from "#platform/ui";
import type { AppContext } from "./context.ts";
import { inLanguage } from "./language.ts";
import { page } from "./page.ts";
import { problemDetails } from "./problem-details.ts";

export type ProblemName = "notFound" | "crossSite" | "tooMuch" | "tooLarge" | "broken" | "noCentre" | "busy";
export type ProblemStatus = 403 | 404 | 413 | 429 | 500 | 503;

const detailsOf: Record<ProblemName, string> = {
  notFound: "There is nothing here.",
  crossSite: "This came from another site.",
  tooMuch: "These were too many questions in a short time. Wait a few minutes.",
  tooLarge: "This is larger than we take.",
  broken: "Something went wrong on our side.",
  noCentre: "There is no centre at this address.",
  busy: "We cannot answer just now. Try again in a minute.",
};

/** Hidden and missing are the same answer. */
export function notFound(): never {
  throw new HTTPException(404);
}

/** A program that asked gets an answer for programs. */
export function problemPage(c: AppContext, status: ProblemStatus, name: ProblemName): Response {
  if (c.var.path?.startsWith("/api/")) return problemDetails(status, detailsOf[name]);
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
