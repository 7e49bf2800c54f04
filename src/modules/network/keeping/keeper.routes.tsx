// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  anyone,
  askedId,
  guarded,
  may,
  notFound,
  nothingSent,
  readForm,
  todayOf,
} from "#platform/http";
import { answerRemark } from "../remarks/remark.commands.ts";
import { remarkAnswerForm } from "../remarks/remark.form.ts";
import { behindKeeper } from "./behind-keeper.tsx";
import { noteCheck } from "./check.commands.ts";
import { findEntryFacts, type KnownEntry } from "./entry-facts.queries.ts";
import { changedFacts, type EntryFacts, emptyEntry } from "./entry-facts.ts";
import { valuesOfEntry } from "./entry-form-values.ts";
import { seeKeeper } from "./keeper.commands.ts";
import type { Keeper } from "./keeper.queries.ts";
import {
  asKeeper,
  askedOwnRemark,
  keeperHref,
  showEndEntry,
  showKeeper,
  showKeeperForm,
  showKeeperRemark,
} from "./keeper.views.tsx";
import { sendChange } from "./keeper-change.ts";
import { keeping } from "./keeping-limit.ts";
import { keyForm } from "./small.form.ts";
import { alikeEntries, submittedEntry } from "./submitted-entry.ts";

const path = "/wegwijzer/bijhouden/:token";

/** What an organization sees and does that holds the link to keep its own entries. */
export const keeperRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => await behindKeeper(c, async (keeper) => await showKeeper(c, keeper)))
  .get(`${path}/nieuw`, may(anyone), async (c) => {
    return await behindKeeper(c, async (keeper) => {
      return await showKeeperForm(c, keeper, {
        typed: valuesOfEntry({ ...emptyEntry, languages: ["nl"] }),
        errors: {},
      });
    });
  })
  .post(`${path}/nieuw`, may(anyone), keeping, guarded, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const form = await submittedEntry(c);
      if (!form.ok) return await showKeeperForm(c, keeper, form);
      const alike = form.isSure ? [] : await alikeEntries(c, keeper.organizationId, form.facts);
      if (alike.length > 0) return await showKeeperForm(c, keeper, { ...form, errors: {} }, undefined, alike);
      const content = { ...emptyEntry, ...form.facts };
      return await done(c, keeper, {
        about: "new",
        serviceId: null,
        content,
        title: content.name,
        formKey: form.formKey,
      });
    });
  })
  .get(`${path}/opmerkingen/:remark`, may(anyone), async (c) => {
    return await behindKeeper(c, async (keeper) => {
      return showKeeperRemark(c, await askedOwnRemark(c, keeper), nothingSent);
    });
  })
  .post(`${path}/opmerkingen/:remark`, may(anyone), keeping, guarded, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const remark = await askedOwnRemark(c, keeper);
      const form = await readForm(c, remarkAnswerForm);
      if (!form.ok) return showKeeperRemark(c, remark, form);
      const { now, centre } = c.var;
      await withActor(c.var.db, asKeeper(keeper), async (trx) => {
        const asked = { regionId: keeper.regionId, centreId: centre.id, remarkId: remark.id, ...form.value };
        await seeKeeper(trx, keeper.id, now());
        await answerRemark(trx, asked, now());
      });
      return c.redirect(keeperHref(c, "?gedaan=answered"), 303);
    });
  })
  .get(`${path}/:id`, may(anyone), async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const entry = await askedEntry(c, keeper);
      return await showKeeperForm(c, keeper, { typed: valuesOfEntry(entry.facts), errors: {} }, entry);
    });
  })
  .post(`${path}/:id`, may(anyone), keeping, guarded, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const entry = await askedEntry(c, keeper);
      const form = await submittedEntry(c);
      if (!form.ok) return await showKeeperForm(c, keeper, form, entry);
      return await change(c, keeper, entry, { ...form, about: "change" });
    });
  })
  .post(`${path}/:id/klopt`, may(anyone), keeping, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const { id } = await askedEntry(c, keeper);
      const form = await readForm(c, keyForm);
      if (!form.ok) return c.redirect(keeperHref(c), 303);
      const { regionId, organizationId } = keeper;
      const look = {
        regionId,
        organizationId,
        serviceId: id,
        checkedOn: todayOf(c),
        remark: "",
        way: "keeper",
      } as const;
      await withActor(c.var.db, asKeeper(keeper), async (trx) => {
        await seeKeeper(trx, keeper.id, c.var.now());
        await noteCheck(trx, { ...look, centreId: null, formKey: form.value.formKey });
      });
      return c.redirect(keeperHref(c, "?gedaan=checked"), 303);
    });
  })
  .get(`${path}/:id/einde`, may(anyone), async (c) => {
    return await behindKeeper(c, async (keeper) => showEndEntry(c, await askedEntry(c, keeper)));
  })
  .post(`${path}/:id/einde`, may(anyone), keeping, async (c) => {
    return await behindKeeper(c, async (keeper) => {
      const entry = await askedEntry(c, keeper);
      const form = await readForm(c, keyForm);
      if (!form.ok) return showEndEntry(c, entry, form);
      const facts: EntryFacts = { ...entry.facts, status: "defunct" };
      return await change(c, keeper, entry, { facts, formKey: form.value.formKey, about: "end" });
    });
  });

/** Their own, also when it is hidden or has ended. */
async function askedEntry(c: AppContext, { organizationId, regionId }: Keeper): Promise<KnownEntry> {
  const entry = await findEntryFacts(c.var.db, regionId, askedId(c));
  return entry?.organizationId === organizationId ? entry : notFound();
}

async function change(
  c: AppContext,
  keeper: Keeper,
  entry: KnownEntry,
  { facts, formKey, about }: { facts: EntryFacts; formKey: string; about: "change" | "end" },
): Promise<Response> {
  const content = changedFacts(entry.facts, facts);
  if (Object.keys(content).length === 0) return c.redirect(keeperHref(c, "?gedaan=nothing"), 303);
  return await done(c, keeper, { about, serviceId: entry.id, content, title: entry.facts.name, formKey });
}

async function done(c: AppContext, keeper: Keeper, sent: Parameters<typeof sendChange>[2]): Promise<Response> {
  const outcome = await sendChange(c, keeper, sent);
  return c.redirect(keeperHref(c, `?gedaan=${outcome}`), 303);
}
