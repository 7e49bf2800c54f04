// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  anyone,
  forgive,
  guarded,
  inLanguage,
  isTooOften,
  limit,
  limited,
  may,
  newFormKey,
  nothingSent,
  page,
  problemPage,
  readForm,
  type Sent,
  withAskersForm,
} from "#platform/http";
import { readShortCode } from "#platform/links";
import { getFacts } from "../facts/facts.queries.ts";
import { tellConcern } from "./concern.commands.ts";
import { concernCodeForm, concernForm } from "./concern.form.ts";
import { findConcernByCode } from "./concern.queries.ts";
import { ownPath } from "./concern-links.ts";
import { findReadersHere } from "./readers.queries.ts";
import { TellPage } from "./tell.pages.tsx";

const path = "/niet-goed-gegaan";
const telling = limit({ what: "concern", most: 120, perMinutes: 60, per: "address" });
const codeTries = limit({ what: "concern-code", most: 10, perMinutes: 60, mostPerDay: 50, per: "address" });

export const tellRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => await showTell(c, nothingSent))
  .post(path, may(anyone), limited(telling), guarded, async (c) => {
    const { db, centre, installation, language, now } = c.var;
    const sent = await readForm(c, concernForm(await findReadersHere(db, centre.id)));
    if (!sent.ok) return await showTell(c, sent);
    const told = sent.value;
    const concern = await withAskersForm(c, told.formKey, async (trx) => {
      return await tellConcern(trx, installation.keys, { ...told, centreId: centre.id, language }, now());
    });
    return c.redirect(inLanguage(language, `${ownPath(installation.keys, concern)}?verstuurd`), 303);
  })
  .post(`${path}/met-code`, may(anyone), async (c) => {
    const sent = await readForm(c, concernCodeForm);
    const typedCode = sent.ok ? sent.value.code : "";
    const code = readShortCode(typedCode);
    if (code === null) return await showTell(c, nothingSent, { typedCode, problem: "code" });
    if (await isTooOften(c, codeTries)) return problemPage(c, 429, "tooMuch");
    const { db, centre, installation, language } = c.var;
    const found = await findConcernByCode(db, installation.keys, centre.id, code);
    if (!found) return await showTell(c, nothingSent, { typedCode, problem: "codeUnknown" });
    await forgive(c, codeTries);
    const own = ownPath(installation.keys, { id: found.id, linkVersion: found.version });
    return c.redirect(inLanguage(language, own), 303);
  });

async function showTell(
  c: AppContext,
  { typed, errors }: Sent,
  wrongCode?: { typedCode: string; problem: "code" | "codeUnknown" },
): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const [here, facts] = await Promise.all([findReadersHere(db, centre.id), getFacts(db, centre.id)]);
  const isWrong = wrongCode !== undefined || Object.keys(errors).length > 0;
  const view = (
    <TellPage
      t={t}
      here={here}
      facts={facts}
      formKey={newFormKey()}
      typed={typed}
      errors={errors}
      codeHref={inLanguage(language, `${path}/met-code`)}
      takenBack={c.req.query("gewist") !== undefined}
      codeProblem={wrongCode && t(`house:concerns.problem.${wrongCode.problem}`)}
      typedCode={wrongCode?.typedCode ?? ""}
    />
  );
  return page(c, view, isWrong ? 422 : 200);
}
