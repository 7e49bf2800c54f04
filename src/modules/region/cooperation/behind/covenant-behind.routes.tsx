// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import * as z from "zod";
import { behindKeeper, type Keeper, keeping } from "#modules/network";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  guarded,
  keyToUse,
  may,
  nothingSent,
  personalPage,
  type Sent,
  statusOf,
  todayOf,
} from "#platform/http";
import { sign, takeBackSignature, writePromise } from "../covenants/covenant.commands.ts";
import { promiseForm, signatureForm } from "../covenants/covenant.form.ts";
import {
  type Covenant,
  listCovenantsOf,
  listParties,
  listVersions,
  type Party,
} from "../covenants/covenant.queries.ts";
import { keyOnly } from "../writing/fields.form.ts";
import { behindHref, behindPath } from "../writing/links.ts";
import { submitted, theirs } from "./behind.ts";
import { CovenantBehindPage } from "./covenant-behind.pages.tsx";

const path = `${behindPath}/convenanten/:id`;
type Asked = { keeper: Keeper; covenant: Covenant; party: Party; others: Party[] };

export const covenantBehindRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => await withAsked(c, async (asked) => await show(c, asked, nothingSent)))
  .post(`${path}/belofte`, may(anyone), keeping, guarded, async (c) => {
    return await withAsked(c, async (asked) => {
      return await submitted(c, asked.keeper, promiseForm, {
        again: async (sent) => await show(c, asked, sent),
        work: async (trx, { promise }) => await writePromise(trx, { ...of(asked), promise, today: todayOf(c) }),
        to: `/convenanten/${asked.covenant.id}`,
      });
    });
  })
  .post(`${path}/handtekening`, may(anyone), keeping, async (c) => {
    return await withAsked(c, async (asked) => {
      return await submitted(c, asked.keeper, signatureToday(c), {
        again: async (sent) => await show(c, asked, sent),
        work: async (trx, { signedOn, signedUntil }) => await sign(trx, { ...of(asked), signedOn, signedUntil }),
        to: `/convenanten/${asked.covenant.id}`,
      });
    });
  })
  .post(`${path}/handtekening-terug`, may(anyone), keeping, async (c) => {
    return await withAsked(c, async (asked) => {
      return await submitted(c, asked.keeper, keyOnly, {
        again: async (sent) => await show(c, asked, sent),
        work: async (trx) => await takeBackSignature(trx, of(asked)),
        to: `/convenanten/${asked.covenant.id}`,
      });
    });
  });

/** Behind the link one signs on the day itself. */
function signatureToday(c: AppContext) {
  const today = todayOf(c);
  return z.preprocess((typed) => ({ ...Object(typed), signedOn: today }), signatureForm(today));
}

function of({ keeper, covenant, party }: Asked) {
  return { regionId: keeper.regionId, covenantId: covenant.id, partyId: party.id };
}

async function withAsked(c: AppContext, answer: (asked: Asked) => Promise<Response>): Promise<Response> {
  return await behindKeeper(c, async (keeper) => {
    const { regionId, organizationId } = keeper;
    const covenantId = askedId(c);
    const covenant = theirs(await listCovenantsOf(c.var.db, regionId, organizationId), ({ id }) => id === covenantId);
    const parties = await listParties(c.var.db, covenant.id);
    const party = theirs(parties, (one) => one.organizationId === organizationId);
    return await answer({ keeper, covenant, party, others: parties.filter(({ id }) => id !== party.id) });
  });
}

async function show(c: AppContext, { keeper, covenant, party, others }: Asked, sent: Sent): Promise<Response> {
  const { t, db, language } = c.var;
  const [version] = await listVersions(db, covenant.id);
  if (!version) throw new Error("A covenant has no text.");
  const own = behindHref(c, `/convenanten/${covenant.id}`);
  const view = (
    <CovenantBehindPage
      {...{ t, language, today: todayOf(c), title: covenant.title, version, party, others }}
      typed={{ promise: party.promise, ...sent.typed }}
      errors={sent.errors}
      back={{ href: behindHref(c), label: t("region:cooperation.behind.title", { organization: keeper.organization }) }}
      news={c.req.query("gedaan") === undefined ? undefined : t("region:cooperation.saved")}
      formKey={keyToUse(sent.typed)}
      links={{
        promise: `${own}/belofte`,
        signature: `${own}/handtekening`,
        takeBack: `${own}/handtekening-terug`,
      }}
    />
  );
  return personalPage(c, view, statusOf(sent.errors));
}
