// SPDX-License-Identifier: EUPL-1.2

import { type Actor, withActor } from "#platform/db";
import {
  type AppContext,
  askedId,
  formKey,
  keyToUse,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
} from "#platform/http";
import { Page } from "#platform/ui";
import { askedRelease } from "./asked.ts";
import { ReleasedDocument } from "./document.pages.tsx";
import { readDocument } from "./document.ts";
import { listGiven } from "./giving.queries.ts";
import { InHousePage, ReadingPage } from "./reading.pages.tsx";
import { sayForm, takeBackForm } from "./release.form.ts";
import { listParts, listReleases, listToRead, type Release } from "./release.queries.ts";
import { sayAbout, takeBackWord } from "./word.commands.ts";
import { hasOpenWord, listAnswers } from "./word.queries.ts";

/** Where somebody reads: at a place of their own, or behind the link in the house. */
export type Place = { base: string; back: { href: string; label: string }; isGuarded: boolean };

export async function showHere(c: AppContext, { base, back }: Place): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const today = todayOf(c);
  const releases = await listReleases(db, centre.id);
  const view = (
    <InHousePage
      t={t}
      language={language}
      today={today}
      toRead={await listToRead(db, centre.id, today)}
      released={releases.filter(({ releasedOn }) => releasedOn !== null)}
      given={await listGiven(db, centre.id)}
      hrefOf={({ id }) => `${base}/${id}`}
      back={back}
    />
  );
  return personalPage(c, view);
}

/** What left the house stays to be read here; before that on the days that were chosen for it. */
export async function showOne(c: AppContext, at: Place): Promise<Response> {
  const release = await askedRelease(c);
  return release.content === null ? await showReading(c, at, nothingSent) : showReleased(c, at, release);
}

export async function sayHere(c: AppContext, at: Place): Promise<Response> {
  const { db, centre, now } = c.var;
  const release = await releaseToRead(c);
  const sent = await readForm(c, sayForm);
  if (!sent.ok) return await showReading(c, at, sent);
  const { about, kind, body, formKey: key } = sent.value;
  const parts = await readableParts(c, release);
  if (about !== "" && parts.every(({ id }) => id !== about)) return notFound();
  const said = { releaseId: release.id, centreId: centre.id, partId: about || null, kind, body, formKey: key };
  await withActor(db, readerOf(c, key), async (trx) => await sayAbout(trx, said, now()));
  return c.redirect(`${at.base}/${release.id}?gezegd=${key}`, 303);
}

export async function takeBackHere(c: AppContext, at: Place): Promise<Response> {
  const release = await askedRelease(c);
  const sent = await readForm(c, takeBackForm);
  if (!sent.ok) return await showOne(c, at);
  const { formKey: key } = sent.value;
  await withActor(c.var.db, readerOf(c, key), async (trx) => await takeBackWord(trx, release.id, key));
  return c.redirect(`${at.base}/${release.id}?teruggenomen`, 303);
}

/** Whoever reads in the house is nobody in particular there, with an account or without. */
function readerOf({ var: { centre } }: AppContext, key?: string): Actor {
  return { kind: "guest", subjectId: centre.id, formKey: key };
}

async function releaseToRead(c: AppContext): Promise<Release> {
  const release = await askedRelease(c);
  const { readingFrom, readingUntil, releasedOn } = release;
  const today = todayOf(c);
  const isToRead = readingFrom !== null && readingUntil !== null && readingFrom <= today && today <= readingUntil;
  return isToRead && releasedOn === null ? release : notFound();
}

async function readableParts({ var: { db } }: AppContext, { id }: Release) {
  return (await listParts(db, id)).filter(({ leftOutAt }) => leftOutAt === null);
}

async function showReading(c: AppContext, { base, isGuarded }: Place, sent: Sent): Promise<Response> {
  const { db, t, language } = c.var;
  const release = await releaseToRead(c);
  const key = formKey.safeParse(c.req.query("gezegd")).data;
  const { answers, isOpen } = await withActor(db, readerOf(c, key), async (trx) => ({
    answers: await listAnswers(trx, release.id),
    isOpen: key !== undefined && (await hasOpenWord(trx, release.id, key)),
  }));
  const own = `${base}/${askedId(c)}`;
  const view = (
    <ReadingPage
      {...sent}
      t={t}
      language={language}
      today={todayOf(c)}
      release={release}
      parts={await readableParts(c, release)}
      answers={answers}
      formKey={keyToUse(sent.typed)}
      justSaid={isOpen && key ? { formKey: key, action: `${own}/terug` } : null}
      isTakenBack={c.req.query("teruggenomen") !== undefined}
      isGuarded={isGuarded}
      back={{ href: base, label: t("region:releases.inHouse.title") }}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}

function showReleased(c: AppContext, { base }: Place, { content, hash }: Release): Response {
  const { t, language } = c.var;
  const document = readDocument(content ?? "");
  const back = { href: base, label: t("region:releases.inHouse.title") };
  const view = (
    <Page title={document.title} robots="noindex" back={back}>
      <ReleasedDocument t={t} language={language} document={document} hash={hash ?? ""} />
    </Page>
  );
  return personalPage(c, view);
}
