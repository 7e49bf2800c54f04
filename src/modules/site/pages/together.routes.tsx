// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { loadTogether, TogetherHere } from "#modules/region";
import {
  type AppContext,
  type AppEnv,
  anyone,
  coordinatesHere,
  inLanguage,
  keptPage,
  may,
  notFound,
} from "#platform/http";
import { LinkButton, Page } from "#platform/ui";
import { WrittenArticle } from "../written/written-article.pages.tsx";
import { findWrittenPage } from "./page.queries.ts";

const path = "/samenwerken";

/** What the house writes of it itself, and below that how its region works together; each where the house has it. */
export const togetherRoutes = new Hono<AppEnv>().get(path, may(anyone), async (c) => {
  const { parts } = c.var.centre;
  const written = parts.has("pages") ? await findWritten(c) : null;
  if (!written && !parts.has("region")) return notFound();
  return await keptPage(c, path, async () => ({
    view: await drawTogether(c, written),
    until: c.var.now().add({ hours: 24 }),
  }));
});

type Written = Awaited<ReturnType<typeof findWritten>>;

async function findWritten({ var: { db, centre, language } }: AppContext) {
  return await findWrittenPage(db, centre.id, "samenwerken", language);
}

async function drawTogether(c: AppContext, written: Written) {
  const { t, language, centre } = c.var;
  const title = written?.title ?? t("region:cooperation.title");
  return (
    <Page title={title}>
      {written ? <WrittenArticle language={language} written={written} /> : <h1>{title}</h1>}
      {centre.parts.has("region") && <TogetherHere t={t} {...(await loadTogether(c))} />}
      {coordinatesHere(c) && centre.parts.has("pages") && (
        <p class="niet-printen">
          <LinkButton href={inLanguage(language, "/team/paginas/samenwerken")} icon="pencil">
            {t("site:pages.change")}
          </LinkButton>
        </p>
      )}
    </Page>
  );
}
