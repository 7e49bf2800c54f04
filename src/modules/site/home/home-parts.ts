// SPDX-License-Identifier: EUPL-1.2
import { type FoundDay, findDay, type Visitor } from "#modules/programme";
import type { AppContext } from "#platform/http";
import type { NewsInWords } from "../news/news.pages.tsx";
import { listNews } from "../news/news.queries.ts";
import { inWords } from "../news/news-words.ts";

const nothing: FoundDay = { dates: [], past: [], ahead: [], later: [] };

export async function findToday({ var: { db, centre } }: AppContext, visitor: Visitor): Promise<FoundDay> {
  return centre.parts.has("programme") ? await findDay(db, centre.id, visitor, visitor.today) : nothing;
}

export async function listNewsToShow(c: AppContext, most: number): Promise<NewsInWords[]> {
  const { db, centre, language, now } = c.var;
  if (!centre.parts.has("news")) return [];
  return (await listNews(db, centre.id, language, now(), most)).map((one) => inWords(c, one));
}
