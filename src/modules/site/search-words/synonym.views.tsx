// SPDX-License-Identifier: EUPL-1.2
import { listFirstEntries, listSynonyms } from "#modules/network";
import { tryProgramme } from "#modules/programme";
import { type AppContext, newFormKey, page, wasSaved } from "#platform/http";
import { readQuestion } from "#platform/search";
import { type SentWords, SynonymsPage, type Tried } from "./synonym.pages.tsx";

const longest = 100;

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

/** What a visitor would find now. */
async function tryOut(c: AppContext): Promise<Tried | null> {
  const words = (c.req.query("probeer") ?? "").replaceAll("\u0000", "").toWellFormed().trim().slice(0, longest);
  if (readQuestion(words.split(/\s+/)).length === 0) return null;
  const { db, centre } = c.var;
  const asked = { regionId: centre.regionId, centreId: centre.id, words, now: c.var.now(), timeZone: centre.timeZone };
  const [programme, entries] = await Promise.all([
    centre.parts.has("programme") ? tryProgramme(c, words) : null,
    centre.parts.has("directory") ? listFirstEntries(db, asked) : [],
  ]);
  return { words, programme, entries };
}
