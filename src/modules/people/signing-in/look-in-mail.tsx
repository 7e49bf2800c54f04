// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as wait } from "node:timers/promises";
import { type AppContext, inLanguage, isTooOften, limit, personalPage, problemPage } from "#platform/http";
import { LookInMailPage } from "./sign-in.pages.tsx";

/** Letters with a link to one address of mail, whoever asks for them: enough for who lost one, too few to bother. */
const mailLimit = limit({ what: "sign-in-mail", most: 5, perMinutes: 60, mostPerDay: 20, per: "mailbox" });
// Looking up, writing and queueing take far less: so an answer never comes sooner or later for an address that is known.
const answerAfterMs = 300;

/** The same answer after the same time, whether or not the address is known, and whatever was sent to it. */
export async function lookInMail(
  c: AppContext,
  email: string,
  askAgain: string,
  send: () => Promise<void>,
): Promise<Response> {
  if (await isTooOften(c, mailLimit, email)) return problemPage(c, 429, "tooMuch");
  await Promise.all([send(), wait(answerAfterMs)]);
  return personalPage(c, <LookInMailPage t={c.var.t} askAgain={inLanguage(c.var.language, askAgain)} />);
}
