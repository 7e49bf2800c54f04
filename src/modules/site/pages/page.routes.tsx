// SPDX-License-Identifier: EUPL-1.2

import { Hono } from "hono";
import { beCoordinator } from "#modules/people";
import { withActor } from "#platform/db";
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
} from "#platform/http";
import { addPage, changePage, removePage } from "./page.commands.ts";
import { newPageForm, pageForm } from "./page.form.ts";
import { ChangePagePage, RemovePagePage, WrittenPagePage, WrittenPagesPage } from "./page.pages.tsx";
import { findWrittenPage, listWrittenPages } from "./page.queries.ts";
import { fixedSlugs } from "./page.ts";

export const pageRoutes = new Hono<AppEnv>()
  .get("/team/paginas", may(beCoordinator), async (c) => await listPage(c))
  .post("/team/paginas", may(beCoordinator), async (c) => {
    const sent = await readForm(c, newPageForm);
    if (!sent.ok) return await listPage(c, sent);
    const { slug } = await withActor(
      c.var.db,
      c.var.actor,
      async (trx) => await addPage(trx, c.var.centre.id, sent.value.title, c.var.now()),
    );
    return c.redirect(inLanguage(c.var.language, `/team/paginas/${slug}`), 303);
  })
  .get("/team/paginas/:slug", may(beCoordinator), async (c) => {
    const { dutch, english } = await getBoth(c);
    const typed = {
      titleNl: dutch.title,
      bodyNl: dutch.body,
      titleEn: english?.title ?? "",
      bodyEn: english?.body ?? "",
    };
    return page(
      c,
      <ChangePagePage
        t={c.var.t}
        language={c.var.language}
        slug={dutch.slug}
        formKey={newFormKey()}
        typed={typed}
        errors={{}}
      />,
    );
  })
  .post("/team/paginas/:slug", may(beCoordinator), async (c) => {
    const { dutch } = await getBoth(c);
    const sent = await readForm(c, pageForm);
    if (!sent.ok) {
      const form = (
        <ChangePagePage t={c.var.t} language={c.var.language} slug={dutch.slug} formKey={newFormKey()} {...sent} />
      );
      return page(c, form, 422);
    }
    await withActor(
      c.var.db,
      c.var.actor,
      async (trx) => await changePage(trx, c.var.centre.id, dutch.slug, sent.value, c.var.now()),
    );
    return c.redirect(inLanguage(c.var.language, dutch.slug === "route" ? "/#route" : `/${dutch.slug}`), 303);
  })
  .get("/team/paginas/:slug/verwijdering", may(beCoordinator), async (c) => {
    const { dutch } = await getBoth(c);
    if (fixedSlugs.includes(dutch.slug)) notFound();
    return page(c, <RemovePagePage t={c.var.t} language={c.var.language} page={dutch} formKey={newFormKey()} />);
  })
  .post("/team/paginas/:slug/verwijdering", may(beCoordinator), async (c) => {
    const { dutch } = await getBoth(c);
    if (fixedSlugs.includes(dutch.slug)) notFound();
    await withActor(c.var.db, c.var.actor, async (trx) => await removePage(trx, c.var.centre.id, dutch.slug));
    return c.redirect(inLanguage(c.var.language, "/team/paginas"), 303);
  })
  .get("/:slug", may(anyone), async (c) => {
    const written =
      c.var.centre && (await findWrittenPage(c.var.db, c.var.centre.id, c.req.param("slug"), c.var.language));
    if (!written || written.slug === "route") return notFound();
    return await keptPage(c, `/${written.slug}`, async () => ({
      view: (
        <WrittenPagePage written={written} language={c.var.language} t={c.var.t} mayChange={c.var.person !== null} />
      ),
      until: c.var.now().add({ hours: 24 }),
    }));
  });

async function listPage(
  c: AppContext,
  sent?: { errors: Record<string, string | undefined>; typed: Record<string, string | string[]> },
) {
  const pages = await listWrittenPages(c.var.db, c.var.centre.id, "nl");
  const title = sent?.typed.title;
  const view = (
    <WrittenPagesPage
      t={c.var.t}
      language={c.var.language}
      pages={pages}
      formKey={newFormKey()}
      errors={sent?.errors ?? {}}
      title={typeof title === "string" ? title : ""}
    />
  );
  return page(c, view, sent ? 422 : 200);
}

async function getBoth(c: AppContext) {
  const slug = c.req.param("slug") ?? "";
  const [dutch, english] = await Promise.all([
    findWrittenPage(c.var.db, c.var.centre.id, slug, "nl"),
    findWrittenPage(c.var.db, c.var.centre.id, slug, "en"),
  ]);
  return { dutch: dutch ?? notFound(), english: english?.language === "en" ? english : null };
}
