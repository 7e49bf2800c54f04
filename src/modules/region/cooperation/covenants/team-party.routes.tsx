// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import type { Transaction } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  keyToUse,
  may,
  notFound,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { bringTogether } from "../../permissions.ts";
import { keyOnly } from "../writing/fields.form.ts";
import { teamHref, teamPath } from "../writing/links.ts";
import { removeParty, sign, takeBackSignature, writePromise } from "./covenant.commands.ts";
import { promiseForm, signatureForm } from "./covenant.form.ts";
import { type Covenant, listParties, type Party } from "./covenant.queries.ts";
import { TeamPartyPage } from "./team-covenant.pages.tsx";
import { askedCovenant, toCovenant } from "./team-covenant.routes.tsx";

const path = `${teamPath}/convenanten/:id/partijen/:party`;
type Asked = { covenant: Covenant; party: Party };
type OfParty = Parameters<typeof removeParty>[1];

export const teamPartyRoutes = new Hono<AppEnv>()
  .get(path, may(bringTogether), async (c) => {
    const asked = await askedParty(c);
    return showParty(c, asked, { typed: typedOf(c, asked.party), errors: {} });
  })
  .post(`${path}/belofte`, may(bringTogether), async (c) => {
    const asked = await askedParty(c);
    const sent = await readForm(c, promiseForm);
    if (!sent.ok) return showParty(c, asked, again(c, asked, sent));
    const { promise } = sent.value;
    return await change(c, asked, async (trx, party) => {
      await writePromise(trx, { ...party, promise, today: todayOf(c) });
    });
  })
  .post(`${path}/handtekening`, may(bringTogether), async (c) => {
    const asked = await askedParty(c);
    const sent = await readForm(c, signatureForm(todayOf(c)));
    if (!sent.ok) return showParty(c, asked, again(c, asked, sent));
    const { signedOn, signedUntil } = sent.value;
    return await change(c, asked, async (trx, party) => await sign(trx, { ...party, signedOn, signedUntil }));
  })
  .post(`${path}/handtekening-terug`, may(bringTogether), async (c) => await withKey(c, takeBackSignature))
  .post(`${path}/vertrek`, may(bringTogether), async (c) => await withKey(c, removeParty));

async function withKey(c: AppContext, work: (trx: Transaction, party: OfParty) => Promise<void>): Promise<Response> {
  const asked = await askedParty(c);
  const sent = await readForm(c, keyOnly);
  if (!sent.ok) return showParty(c, asked, again(c, asked, sent));
  return await change(c, asked, work);
}

async function change(
  c: AppContext,
  { covenant, party }: Asked,
  work: (trx: Transaction, party: OfParty) => Promise<void>,
): Promise<Response> {
  const { regionId } = c.var.centre;
  await withAsker(c, async (trx) => await work(trx, { regionId, covenantId: covenant.id, partyId: party.id }));
  return toCovenant(c, covenant.id);
}

async function askedParty(c: AppContext): Promise<Asked> {
  const covenant = await askedCovenant(c);
  const partyId = askedId(c, "party");
  const party = (await listParties(c.var.db, covenant.id)).find(({ id }) => id === partyId);
  return { covenant, party: party ?? notFound() };
}

function typedOf(c: AppContext, { promise, signedOn, signedUntil }: Party) {
  return { promise, signedOn: signedOn ?? todayOf(c), signedUntil: signedUntil ?? "" };
}

/** What the other form on the page holds stays as it is. */
function again(c: AppContext, { party }: Asked, { typed, errors }: Sent): Sent {
  return { typed: { ...typedOf(c, party), ...typed }, errors };
}

function showParty(c: AppContext, { covenant, party }: Asked, sent: Sent): Response {
  const { t, language } = c.var;
  const own = teamHref(c, `/convenanten/${covenant.id}/partijen/${party.id}`);
  const view = (
    <TeamPartyPage
      {...sent}
      {...{ t, language, party, today: todayOf(c) }}
      back={{ href: teamHref(c, `/convenanten/${covenant.id}`), label: covenant.title }}
      formKey={keyToUse(sent.typed)}
      links={{
        promise: `${own}/belofte`,
        signature: `${own}/handtekening`,
        takeBack: `${own}/handtekening-terug`,
        leave: `${own}/vertrek`,
        keeper: inLanguage(language, `/team/wegwijzer/organisaties/${party.organizationId}`),
      }}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}
