// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, personalPage, sealedPageHeaders } from "#platform/http";
import { selfhelpTexts } from "../texts.ts";
import { ReaderPage } from "./reader.pages.tsx";

/** The same for every link, so it tells nothing of any. */
export function showReaderPage(c: AppContext): Response {
  const { t, language } = c.var;
  const { sharing = {} } = selfhelpTexts[language] ?? {};
  const texts = JSON.stringify({ sharing }).replaceAll("<", "\\u003c");
  const answer = personalPage(c, <ReaderPage t={t} texts={texts} />);
  answer.headers.set("content-security-policy", sealedPageHeaders["content-security-policy"] ?? "");
  return answer;
}
