// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { EmergencyPage, emergencyForm, type WhatIsRead } from "#modules/people";
import type { Database } from "#platform/db";
import { recordEvent } from "#platform/events";
import {
  type AppContext,
  type AppEnv,
  askedId,
  may,
  newFormKey,
  notFound,
  personalPage,
  readForm,
  withAsker,
} from "#platform/http";
import { teamDateHref } from "../activities/team-links.ts";
import { recordReadingBy } from "../asking/asker.ts";
import { wordingOf } from "../asking/wording.ts";
import { whenItIs } from "../dates/date-words.ts";
import { openInEmergency } from "../permissions.ts";
import { findSignUp, type PersonalSignUp } from "../sign-ups/sign-up.queries.ts";
import { ContactPage } from "./reaching.pages.tsx";
import { findContact } from "./reaching.queries.ts";

const path = "/team/nood/bereiken/:id";
type Answer = Partial<Pick<Parameters<typeof EmergencyPage>[0], "typed" | "errors">>;

/** Breaking the glass: how to reach one guest, for whom it is urgent. `logDb` writes it down first. */
export function reachingRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(openInEmergency), async (c) => await ask(c, logDb, await askedSignUp(c)))
    .post(path, may(openInEmergency), async (c) => {
      const signUp = await askedSignUp(c);
      const form = await readForm(c, emergencyForm);
      if (!form.ok) return await ask(c, logDb, signUp, form);
      const contact = await openContact(c, logDb, signUp, form.value);
      return personalPage(c, <ContactPage t={c.var.t} contact={contact} back={backOf(c, signUp)} />);
    });
}

async function askedSignUp(c: AppContext): Promise<PersonalSignUp> {
  const id = askedId(c);
  const { centre, now } = c.var;
  const signUp = await withAsker(c, async (trx) => await findSignUp(trx, id, now()));
  return signUp && signUp.centreId === centre.id ? signUp : notFound();
}

/** The name stands here so that nobody else's is opened; that it was read is written down too. */
async function ask(c: AppContext, logDb: Database, signUp: PersonalSignUp, answer: Answer = {}): Promise<Response> {
  const { t } = c.var;
  await writeDown(c, logDb, signUp, { what: "programme.sign-up" });
  const when = whenItIs(signUp, wordingOf(c));
  const view = (
    <EmergencyPage
      t={t}
      title={t("programme:reaching.title", { name: signUp.name })}
      lead={t("programme:reaching.lead", { name: signUp.name, activity: signUp.title, when })}
      submit={t("programme:reaching.submit")}
      formKey={newFormKey()}
      back={backOf(c, signUp)}
      {...answer}
    />
  );
  return personalPage(c, view, answer.errors ? 422 : 200);
}

/** First the person is told and the log written, then it opens: what could not be told or written stays closed. */
async function openContact(
  c: AppContext,
  logDb: Database,
  signUp: PersonalSignUp,
  emergency: { reason: string; formKey: string },
) {
  const { centre, now } = c.var;
  const contact = await withAsker(c, async (trx) => {
    await recordEvent(trx, "programme.opened-in-emergency", signUp.signUpId, centre.id, now());
    return await findContact(trx, centre.id, signUp.signUpId);
  });
  await writeDown(c, logDb, signUp, { what: "programme.contact", emergency });
  return contact ?? notFound();
}

async function writeDown(
  c: AppContext,
  logDb: Database,
  { signUpId, title }: PersonalSignUp,
  reading: { what: WhatIsRead; emergency?: { reason: string; formKey: string } },
): Promise<void> {
  await recordReadingBy(c, logDb, { aboutIds: [signUpId], listOf: title, ...reading });
}

function backOf({ var: { t, language } }: AppContext, signUp: PersonalSignUp) {
  return { href: teamDateHref(language, signUp), label: t("programme:team.who.title", { title: signUp.title }) };
}
