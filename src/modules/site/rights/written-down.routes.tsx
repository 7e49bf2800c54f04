// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { beCoordinator } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  anyone,
  inLanguage,
  keptPage,
  may,
  newFormKey,
  notFound,
  page,
  readForm,
  type Sent,
  withAsker,
} from "#platform/http";
import { type Language, wordsIn } from "#platform/i18n";
import { listOwnTerms } from "#platform/rights";
import { agreeOnRecord } from "./agreed-record.commands.ts";
import { listAgreedRecords } from "./agreed-record.queries.ts";
import { agreementOf } from "./agreed-record.ts";
import { agreeingForm } from "./agreeing.form.ts";
import { AgreeingPage } from "./agreeing.pages.tsx";
import { linesOf, type Register } from "./register.ts";
import { EarlierVersionPage, WrittenDownPage } from "./written-down.pages.tsx";

/** One line for each table with something about a person: the page can leave none out. */
export function writtenDownRoutes(register: Register) {
  return new Hono<AppEnv>()
    .get("/wat-wij-opschrijven", may(anyone), async (c) => {
      return await keptPage(c, "/wat-wij-opschrijven", async () => ({
        view: <WrittenDownPage t={c.var.t} language={c.var.language} {...(await findState(c))} />,
        until: c.var.now().add({ hours: 24 }),
      }));
    })
    .get("/wat-wij-opschrijven/versie/:version", may(anyone), async (c) => {
      const { db, centre, t, language } = c.var;
      const versions = await listAgreedRecords(db, centre);
      const agreed = versions.find(({ version }) => String(version) === c.req.param("version")) ?? notFound();
      return page(c, <EarlierVersionPage {...{ t, language, agreed }} />);
    })
    .get("/beheer/wat-wij-opschrijven", may(beCoordinator), async (c) => await showAgreeing(c))
    .post("/beheer/wat-wij-opschrijven", may(beCoordinator), async (c) => {
      const sent = await readForm(c, agreeingForm);
      if (!sent.ok) return await showAgreeing(c, sent);
      const { ownTextNl, ownTextEn, formKey } = sent.value;
      const text = { ownText: { nl: ownTextNl, en: ownTextEn }, lines: await linesInBoth(c), formKey };
      await withAsker(c, async (trx) => {
        await agreeOnRecord(trx, c.var.centre.id, text, c.var.now());
      });
      return c.redirect(inLanguage(c.var.language, "/beheer/wat-wij-opschrijven"), 303);
    });

  async function linesInBoth(c: AppContext) {
    const { db, centre, installation } = c.var;
    const ownTerms = await listOwnTerms(db, centre.id);
    const lines = (of: Language) => linesOf(register(), ownTerms, installation.texts(of));
    return { nl: lines("nl"), en: lines("en") };
  }

  async function findState(c: AppContext) {
    const { db, centre, language } = c.var;
    const lines = wordsIn(language, await linesInBoth(c));
    const versions = await listAgreedRecords(db, centre);
    return { lines, versions, agreement: agreementOf(versions[0] ?? null, lines, language) };
  }

  async function showAgreeing(c: AppContext, sent?: Sent): Promise<Response> {
    const { t, language } = c.var;
    const { lines, versions, agreement } = await findState(c);
    const agreed = versions[0] ?? null;
    const typed = sent?.typed ?? { ownTextNl: agreed?.ownText.nl ?? "", ownTextEn: agreed?.ownText.en ?? "" };
    const form = { formKey: newFormKey(), typed, errors: sent?.errors ?? {} };
    return page(c, <AgreeingPage {...{ t, language, lines, agreement, agreed }} {...form} />, sent ? 422 : 200);
  }
}
