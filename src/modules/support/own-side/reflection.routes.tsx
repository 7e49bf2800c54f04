// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { formatDate, localToday } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  keyToUse,
  may,
  notFound,
  nothingSent,
  personalHeaders,
  personalPage,
  personOf,
  readForm,
  type Sent,
  securityHeaders,
  statusOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { walkAlong } from "../permissions.ts";
import { eraseReflection, writeReflection } from "./reflection.commands.ts";
import { reflectionForm, reflectionQuestions } from "./reflection.form.ts";
import { type ReflectionOnDay, ReflectionPage } from "./reflection.pages.tsx";
import { listReflections } from "./reflection.queries.ts";

const path = "/team/voor-mezelf";

export const reflectionRoutes = new Hono<AppEnv>()
  .get(path, may(walkAlong), async (c) => await showAll(c, nothingSent))
  .post(path, may(walkAlong), async (c) => {
    const { centre, language, now } = c.var;
    const sent = await readForm(c, reflectionForm);
    if (!sent.ok) return await showAll(c, sent);
    const written = { ...sent.value, personId: personOf(c).id, centreId: centre.id };
    await withAsker(c, async (trx) => await writeReflection(trx, written, now()));
    return c.redirect(inLanguage(language, `${path}?gedaan=written`), 303);
  })
  .post(`${path}/:id/gewist`, may(walkAlong), async (c) => {
    if (!(await withAsker(c, async (trx) => await eraseReflection(trx, askedId(c))))) return notFound();
    return c.redirect(inLanguage(c.var.language, `${path}?gedaan=erased`), 303);
  })
  .get(`${path}/meenemen`, may(walkAlong), async (c) => {
    const text = (await listOwn(c)).map((one) => inText(c, one)).join("\n\n");
    const named = { "content-disposition": `attachment; filename="${c.var.t("support:ownSide.reflection.file")}"` };
    const headers = { ...securityHeaders, ...personalHeaders, ...named, "content-type": "text/plain; charset=utf-8" };
    return new Response(`${text}\n`, { headers });
  });

async function showAll(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const { t, language } = c.var;
  const view = (
    <ReflectionPage
      t={t}
      language={language}
      today={todayOf(c)}
      reflections={await listOwn(c)}
      news={newsOf(c.req.query("gedaan"))}
      formKey={keyToUse(typed)}
      path={inLanguage(language, path)}
      typed={typed}
      errors={errors}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

async function listOwn(c: AppContext): Promise<ReflectionOnDay[]> {
  const { centre } = c.var;
  const reflections = await withAsker(c, async (trx) => await listReflections(trx, centre.id));
  return reflections.map(({ writtenAt, ...one }) => ({ ...one, day: localToday(writtenAt, centre.timeZone) }));
}

function newsOf(asked: string | undefined): "written" | "erased" | null {
  return asked === "written" || asked === "erased" ? asked : null;
}

function inText({ var: { t, language } }: AppContext, one: ReflectionOnDay): string {
  const answers = reflectionQuestions.flatMap((question) =>
    one[question] ? [`${t(`support:ownSide.reflection.ask.${question}`)}\n${one[question]}`] : [],
  );
  return [formatDate(one.day, language), ...answers].join("\n\n");
}
