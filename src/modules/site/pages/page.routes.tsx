// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beCoordinator } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  anyone,
  coordinatesHere,
  inLanguage,
  keptPage,
  may,
  notFound,
  nothingSent,
  page,
  readForm,
  type Sent,
  statusOf,
  typedText,
  withAsker,
} from "#platform/http";
import { typedFrom } from "../written/written.ts";
import { addPage, changePage, removePage } from "./page.commands.ts";
import { newPageForm, pageForm } from "./page.form.ts";
import { ChangePagePage, RemovePagePage, WrittenPagePage, WrittenPagesPage } from "./page.pages.tsx";
import { findPageToChange, findWrittenPage, listWrittenPages, type PageToChange } from "./page.queries.ts";
import { fixedSlugs } from "./page.ts";

const path = "/team/paginas";

export const pageRoutes = new Hono<AppEnv>()
  .get(path, may(beCoordinator), async (c) => await showPages(c, nothingSent))
  .post(path, may(beCoordinator), async (c) => {
    const sent = await readForm(c, newPageForm);
    if (!sent.ok) return await showPages(c, sent);
    const { title } = sent.value;
    const { slug } = await withAsker(c, async (trx) => await addPage(trx, c.var.centre.id, title, c.var.now()));
    return c.redirect(inLanguage(c.var.language, `${path}/${slug}`), 303);
  })
  .get(`${path}/:slug`, may(beCoordinator), async (c) => {
    const asked = await askedPage(c);
    return showPageForm(c, asked, { typed: typedFrom(asked), errors: {} });
  })
  .post(`${path}/:slug`, may(beCoordinator), async (c) => {
    const asked = await askedPage(c);
    const sent = await readForm(c, pageForm);
    if (!sent.ok) return showPageForm(c, asked, sent);
    const { slug } = asked;
    await withAsker(c, async (trx) => await changePage(trx, c.var.centre.id, slug, sent.value, c.var.now()));
    return c.redirect(inLanguage(c.var.language, slug === "route" ? "/#route" : `/${slug}`), 303);
  })
  .get(`${path}/:slug/verwijdering`, may(beCoordinator), async (c) => {
    const { slug, dutch } = await askedRemovable(c);
    return page(c, <RemovePagePage t={c.var.t} language={c.var.language} slug={slug} title={dutch.title} />);
  })
  .post(`${path}/:slug/verwijdering`, may(beCoordinator), async (c) => {
    const { slug } = await askedRemovable(c);
    await withAsker(c, async (trx) => await removePage(trx, c.var.centre.id, slug));
    return c.redirect(inLanguage(c.var.language, path), 303);
  })
  .get("/:slug", may(anyone), async (c) => {
    const { db, centre, language, t } = c.var;
    const written = centre && (await findWrittenPage(db, centre.id, c.req.param("slug"), language));
    if (!written || written.slug === "route") return notFound();
    return await keptPage(c, `/${written.slug}`, async () => ({
      view: <WrittenPagePage {...{ t, language, written, mayChange: coordinatesHere(c) }} />,
      until: c.var.now().add({ hours: 24 }),
    }));
  });

async function showPages(c: AppContext, { typed, errors }: Sent): Promise<Response> {
  const { t, language, db, centre } = c.var;
  const pages = (await listWrittenPages(db, centre.id)).map(({ takenOutAt, ...written }) => ({
    ...written,
    isOutOfSight: takenOutAt !== null,
  }));
  const title = typedText(typed, "title");
  return page(c, <WrittenPagesPage {...{ t, language, pages, errors, title }} />, statusOf(errors));
}

function showPageForm(c: AppContext, { slug }: PageToChange, { typed, errors }: Sent): Response {
  const { t, language } = c.var;
  return page(c, <ChangePagePage {...{ t, language, slug, typed, errors }} />, statusOf(errors));
}

async function askedPage(c: AppContext): Promise<PageToChange> {
  return (await findPageToChange(c.var.db, c.var.centre.id, c.req.param("slug") ?? "")) ?? notFound();
}

async function askedRemovable(c: AppContext): Promise<PageToChange> {
  const asked = await askedPage(c);
  return fixedSlugs.includes(asked.slug) ? notFound() : asked;
}
