// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import type * as z from "zod";
import { ConsentPaper, findHeardConsent, guestConsentsPath } from "#modules/people";
import type { Database } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  keyToUse,
  may,
  newFormKey,
  notFound,
  personalPage,
  personOf,
  readForm,
  readId,
  withAsker,
  withAskersForm,
} from "#platform/http";
import { readShortCode } from "#platform/links";
import { drawQr, QrCode } from "#platform/ui";
import { recordReadingBy } from "../asking/asker.ts";
import { codeForm } from "../desk/desk.form.ts";
import { findSignUpByCode } from "../desk/short-code.queries.ts";
import { stayInTouch } from "../permissions.ts";
import { findSignUp, type PersonalSignUp } from "../sign-ups/sign-up.queries.ts";
import { hearableOf } from "./asked-to-hear.ts";
import { listHearable } from "./hearing.queries.ts";
import { offerOf } from "./hearing.ts";
import { hearForPlace, hearForSignUp } from "./spoken.commands.ts";
import { spokenForm } from "./spoken.form.ts";
import { SpokenPage, type SpokenState } from "./spoken.pages.tsx";
import { WhosePage } from "./whose.pages.tsx";

const path = "/team/toestemming";
const newForm = (): SpokenState => ({ formKey: newFormKey(), typed: {}, errors: {} });

/** A yes that somebody of the team heard, at the desk or on the telephone. `logDb` only adds to the log of readings. */
export function spokenRoutes({ logDb }: { logDb: Database }): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(stayInTouch), async (c) => {
      const asked = await askedWhose(c, logDb);
      return asked ? spokenPage(c, asked, newForm()) : await whosePage(c, {});
    })
    .post(path, may(stayInTouch), async (c) => {
      const asked = (await askedWhose(c, logDb)) ?? notFound();
      const form = await readForm(c, spokenForm);
      const state = { formKey: keyToUse(form.typed), typed: form.typed };
      if (!form.ok) return spokenPage(c, asked, { ...state, errors: form.errors }, 422);
      const errors = findMistake(c, asked, form.value);
      if (errors) return spokenPage(c, asked, { ...state, errors }, 422);
      return await remember(c, asked, form.value);
    })
    .post(`${path}/code`, may(stayInTouch), async (c) => {
      const form = await readForm(c, codeForm);
      const typed = form.ok ? form.value.code : "";
      const code = readShortCode(typed);
      const { db, installation, centre, t } = c.var;
      const found = code === null ? null : await findSignUpByCode(db, installation.keys, centre.id, code);
      if (!found) return await whosePage(c, { typed, problem: t("programme:desk.code.unknown") }, 422);
      return c.redirect(`${hrefOf(c)}?aanmelding=${found.id}`, 303);
    })
    .get(`${path}/:id`, may(stayInTouch), async (c) => await paperPage(c));
}

type Asked = { activity: NonNullable<Awaited<ReturnType<typeof hearableOf>>>; signUp: PersonalSignUp | null };

/** For whom: a sign-up of this centre, or a place of someone's own for this activity. Null: nobody was chosen yet. */
async function askedWhose(c: AppContext, logDb: Database): Promise<Asked | null> {
  const { aanmelding, activiteit } = c.req.query();
  if (aanmelding !== undefined) {
    const signUp = await readSignUp(c, logDb, aanmelding);
    return { signUp, activity: (await hearableOf(c, signUp.activityId)) ?? notFound() };
  }
  if (activiteit === undefined) return null;
  const id = readId(activiteit) ?? notFound();
  return { signUp: null, activity: (await hearableOf(c, id)) ?? notFound() };
}

/** The name of whom it is about, after it was written down that this person reads it. */
async function readSignUp(c: AppContext, logDb: Database, asked: string): Promise<PersonalSignUp> {
  const id = readId(asked) ?? notFound();
  const { centre, now } = c.var;
  const signUp = await withAsker(c, async (trx) => await findSignUp(trx, id, now()));
  if (signUp?.centreId !== centre.id) return notFound();
  await recordReadingBy(c, logDb, { what: "programme.sign-up", aboutIds: [id] });
  return signUp;
}

type Spoken = z.output<typeof spokenForm>;

function findMistake({ var: { t } }: AppContext, { activity, signUp }: Asked, spoken: Spoken) {
  if (spoken.again !== offerOf(activity.shown).mark) return { again: t("programme:hearing.error.changed") };
  if (signUp === null) return spoken.email === null ? { reach: t("programme:hearing.spoken.error.email") } : null;
  const reach = spoken.email ?? spoken.phone ?? signUp.email ?? signUp.phone;
  return reach === null ? { reach: t("programme:hearing.error.reach") } : null;
}

async function remember(c: AppContext, { activity, signUp }: Asked, spoken: Spoken): Promise<Response> {
  const { centre, now } = c.var;
  const by = personOf(c);
  const heard = { by: { id: by.id, name: by.name }, centre, activity, spoken };
  if (signUp === null) {
    await withAskersForm(c, spoken.formKey, async (trx) => await hearForPlace(trx, heard, now()));
    return c.redirect(`${hrefOf(c)}?gedaan=plek`, 303);
  }
  const { signUpId, linkVersion, personId, name, email, phone } = signUp;
  const known = { signUpId, linkVersion, personId, name, email, phone };
  const id = await withAskersForm(c, spoken.formKey, async (trx) => await hearForSignUp(trx, heard, known, now()));
  return c.redirect(`${hrefOf(c)}/${id}`, 303);
}

function spokenPage(c: AppContext, { activity, signUp }: Asked, state: SpokenState, status = 200): Response {
  const { t } = c.var;
  const whose = signUp && { name: signUp.name, hasReach: (signUp.email ?? signUp.phone) !== null };
  const view = <SpokenPage {...{ t, whose, ...state }} offer={offerOf(activity.shown)} back={hrefOf(c)} />;
  return personalPage(c, view, status);
}

async function whosePage(c: AppContext, code: { typed?: string; problem?: string }, status = 200): Promise<Response> {
  const { t, db, centre, language } = c.var;
  const activities = await listHearable(db, centre.id);
  const links = { self: hrefOf(c), desk: inLanguage(language, "/team/aan-de-balie") };
  const isDone = c.req.query("gedaan") === "plek";
  return personalPage(c, <WhosePage {...{ t, activities, code, links, isDone }} />, status);
}

/** For whoever heard it, to print and give along; the code on it leads to where it is taken back. */
async function paperPage(c: AppContext): Promise<Response> {
  const { centre, t, language, installation } = c.var;
  const id = askedId(c);
  const reader = personOf(c);
  const consent = await withAsker(c, async (trx) => await findHeardConsent(trx, reader.id, id));
  if (consent?.centreId !== centre.id) return notFound();
  const { guestId, guestLinkVersion } = consent;
  const link = guestId && guestConsentsPath(installation.keys, { id: guestId, linkVersion: guestLinkVersion ?? 1 });
  const squares = link ? await drawQr(centre.origin + inLanguage(language, link)) : null;
  const wording = { t, language, zone: centre.timeZone, now: c.var.now() };
  const back = { href: hrefOf(c), label: t("programme:hearing.spoken.another") };
  const view = (
    <ConsentPaper {...wording} consent={consent} centreName={centre.frame.name} back={back}>
      {squares && (
        <div class="qr-kader">
          <QrCode squares={squares} label={t("programme:hearing.spoken.qr")} />
        </div>
      )}
    </ConsentPaper>
  );
  return personalPage(c, view);
}

function hrefOf(c: AppContext): string {
  return inLanguage(c.var.language, path);
}
