// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  newFormKey,
  nothingSent,
  personalPage,
  personOf,
  readForm,
  type Sent,
  statusOf,
  toSaved,
  wasSaved,
  withAsker,
} from "#platform/http";
import { walkAlong } from "../permissions.ts";
import { goOn, removeProfile, rest, saveProfile } from "./profile.commands.ts";
import { profileForm, removeForm, valuesOf } from "./profile.form.ts";
import { ProfilePage } from "./profile.pages.tsx";
import { findOwnProfile } from "./profile.queries.ts";

const path = "/team/wie-ik-ben";

/** What a peer worker says of themselves to whoever looks for somebody. */
export const profileRoutes = new Hono<AppEnv>()
  .get(path, may(walkAlong), async (c) => await showProfile(c, nothingSent))
  .post(path, may(walkAlong), async (c) => {
    const sent = await readForm(c, profileForm);
    if (!sent.ok) return await showProfile(c, sent);
    const { formKey: _, ...profile } = sent.value;
    await withAsker(c, async (trx) => await saveProfile(trx, whoseOf(c), profile, c.var.now()));
    return toSaved(c, path);
  })
  .post(`${path}/pauze`, may(walkAlong), async (c) => {
    await withAsker(c, async (trx) => await rest(trx, whoseOf(c), c.var.now()));
    return toProfile(c);
  })
  .post(`${path}/verder`, may(walkAlong), async (c) => {
    await withAsker(c, async (trx) => await goOn(trx, whoseOf(c), c.var.now()));
    return toProfile(c);
  })
  .post(`${path}/gewist`, may(walkAlong), async (c) => {
    const sent = await readForm(c, removeForm);
    if (!sent.ok) return await showProfile(c, sent);
    await withAsker(c, async (trx) => await removeProfile(trx, whoseOf(c)));
    return toProfile(c);
  });

function whoseOf(c: AppContext) {
  return { peerId: personOf(c).id, centreId: c.var.centre.id };
}

function toProfile(c: AppContext): Response {
  return c.redirect(inLanguage(c.var.language, path), 303);
}

async function showProfile(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const { centre, t, language } = c.var;
  const { id, name } = personOf(c);
  const own = await withAsker(c, async (trx) => await findOwnProfile(trx, centre.id, id));
  const isFirst = Object.keys(errors).length === 0 || errors.sure !== undefined;
  const values = own ? valuesOf(own) : { name, room: "1" };
  const view = (
    <ProfilePage
      t={t}
      language={language}
      own={own ?? null}
      path={inLanguage(language, path)}
      isSaved={wasSaved(c)}
      formKey={newFormKey()}
      typed={isFirst ? values : typed}
      errors={errors}
    />
  );
  return personalPage(c, view, statusOf(errors));
}
