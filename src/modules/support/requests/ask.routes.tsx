// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  guarded,
  inLanguage,
  keyToUse,
  limit,
  limited,
  may,
  notFound,
  nothingSent,
  page,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  withAskersForm,
} from "#platform/http";
import { supportKinds } from "../reference.ts";
import type { Side } from "../tables.ts";
import { AskAsFamilyPage, AskPage } from "./ask.pages.tsx";
import { askedFrom } from "./asked.ts";
import { getDaysKept } from "./clearing.queries.ts";
import { KindPage } from "./kinds.pages.tsx";
import { askForSomebody } from "./request.commands.ts";
import { requestForm } from "./request.form.ts";
import { requestPath } from "./request-links.ts";
import { findUsualWait, listKindsHere } from "./waiting.queries.ts";

const asking = limited(limit({ what: "support-request", most: 60, perMinutes: 60, per: "address" }));

/** Where somebody asks: for themselves, or as family or a friend. */
export const askRoutes = new Hono<AppEnv>()
  .get("/vraag", may(anyone), async (c) => await showAsk(c, "self", askedKind(c)))
  .post("/vraag", may(anyone), asking, guarded, async (c) => await ask(c, "self"))
  .get("/vraag/naasten", may(anyone), async (c) => await showAsk(c, "family", nothingSent))
  .post("/vraag/naasten", may(anyone), asking, guarded, async (c) => await ask(c, "family"))
  .get("/vraag/soort/:kind", may(anyone), async (c) => {
    const { db, centre, t, language } = c.var;
    const kind = supportKinds.find((one) => one === c.req.param("kind")) ?? notFound();
    const isHere = (await listKindsHere(db, centre.id)).includes(kind);
    return page(c, <KindPage t={t} language={language} kind={kind} isHere={isHere} />);
  });

/** Whoever comes from the page of one kind finds it ticked. */
function askedKind(c: AppContext): Sent {
  const kind = supportKinds.find((one) => one === c.req.query("soort"));
  return kind ? { typed: { kinds: kind }, errors: {} } : nothingSent;
}

async function ask(c: AppContext, side: Side): Promise<Response> {
  const { centre, installation, language, now } = c.var;
  const sent = await readForm(c, requestForm);
  if (!sent.ok) return await showAsk(c, side, sent);
  const { formKey } = sent.value;
  const asked = {
    ...askedFrom(c.var.t, side, sent.value),
    centreId: centre.id,
    language,
    side,
    writtenBy: "",
    formKey,
  };
  const request = await withAskersForm(c, formKey, async (trx) => {
    return await askForSomebody(trx, installation.keys, { ...asked, today: todayOf(c) }, now());
  });
  return c.redirect(inLanguage(language, `${requestPath(installation.keys, request)}?verstuurd`), 303);
}

async function showAsk(c: AppContext, side: Side, { typed, errors }: Sent): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const [wait, kinds, days] = await Promise.all([
    findUsualWait(db, centre.id, todayOf(c)),
    listKindsHere(db, centre.id),
    getDaysKept(db, centre.id),
  ]);
  const shown = {
    ...{ t, language, side, wait, typed, errors, days, kinds: new Set(kinds) },
    formKey: keyToUse(typed),
    isErased: c.req.query("gewist") !== undefined,
  };
  return page(c, side === "self" ? <AskPage {...shown} /> : <AskAsFamilyPage {...shown} />, statusOf(errors));
}
