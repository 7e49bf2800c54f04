// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  keyToUse,
  may,
  nothingSent,
  personalPage,
  personOf,
  readForm,
  type Sent,
  statusOf,
  todayOf,
  withAskersForm,
} from "#platform/http";
import { drawQr } from "#platform/ui";
import { writeForSomebody } from "../permissions.ts";
import { askedFrom } from "./asked.ts";
import { byPhoneForm } from "./by-phone.form.ts";
import { ByPhonePage, RequestSlipPage } from "./by-phone.pages.tsx";
import { type AskedRequest, askForSomebody } from "./request.commands.ts";
import { codeAddress, requestCode, requestPath } from "./request-links.ts";

const path = "/team/vraag";

/** A host writes along with somebody on the phone or at the desk, and cannot read it afterwards. */
export const byPhoneRoutes = new Hono<AppEnv>()
  .get(path, may(writeForSomebody), (c) => showForm(c, nothingSent))
  .post(path, may(writeForSomebody), async (c) => {
    const sent = await readForm(c, byPhoneForm);
    if (!sent.ok) return showForm(c, sent);
    const { t, centre, installation, language, now } = c.var;
    const { side, ...typed } = sent.value;
    const said = { centreId: centre.id, language, side, writtenBy: personOf(c).name, formKey: typed.formKey };
    const asked = { ...askedFrom(t, side, typed), ...said, today: todayOf(c) };
    const request = await withAskersForm(c, typed.formKey, async (trx) => {
      return await askForSomebody(trx, installation.keys, asked, now());
    });
    return await showSlip(c, request); // no address of its own: it could be opened again
  });

function showForm(c: AppContext, { typed, errors }: Sent): Response {
  const { t, language } = c.var;
  const shown = { t, typed, errors, formKey: keyToUse(typed), links: { team: inLanguage(language, "/team") } };
  return personalPage(c, <ByPhonePage {...shown} />, statusOf(errors));
}

async function showSlip(c: AppContext, request: AskedRequest): Promise<Response> {
  const { t, centre, installation, language } = c.var;
  const own = inLanguage(language, requestPath(installation.keys, request));
  const view = (
    <RequestSlipPage
      t={t}
      centre={centre.frame}
      squares={await drawQr(centre.origin + own)}
      code={requestCode(installation.keys, request)}
      codeAddress={codeAddress(c)}
      links={{ team: inLanguage(language, "/team"), another: inLanguage(language, path) }}
    />
  );
  return personalPage(c, view);
}
