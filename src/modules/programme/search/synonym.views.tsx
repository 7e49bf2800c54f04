// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, newFormKey, page, wasSaved } from "#platform/http";
import { readFilter } from "../finding/filters.ts";
import { visitorOf } from "../finding/visitor.ts";
import { findResults, hasQuestion } from "./results.ts";
import { type SentWords, SynonymsPage, type Tried } from "./synonym.pages.tsx";
import { listSynonyms } from "./synonym.queries.ts";

export async function showSynonyms(c: AppContext, sent?: SentWords): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const [synonyms, tried] = await Promise.all([listSynonyms(db, centre.id), tryOut(c)]);
  const view = (
    <SynonymsPage
      t={t}
      language={language}
      own={synonyms.filter(({ replaces }) => replaces === null)}
      off={new Set(synonyms.flatMap(({ replaces }) => replaces ?? []))}
      tried={tried}
      saved={wasSaved(c)}
      formKey={newFormKey()}
      sent={sent ?? null}
    />
  );
  return page(c, view, sent ? 422 : 200);
}

const mostTried = 5;

/** What a visitor would find now. */
async function tryOut(c: AppContext): Promise<Tried | null> {
  const asked = readFilter(new URLSearchParams({ q: c.req.query("probeer") ?? "" }));
  if (!hasQuestion(asked)) return null;
  const visitor = visitorOf(c);
  const results = await findResults(c.var.db, c.var.centre.id, { visitor, asked, from: visitor.localNow });
  return { visitor, results, first: results.dates.slice(0, mostTried) };
}
