// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { localToday, midnightAfter } from "#platform/clock";
import { type AppContext, type AppEnv, anyone, askedId, inLanguage, keptPage, may, notFound } from "#platform/http";
import { StoriesPage, StoryPage } from "./stories.pages.tsx";
import { findStory, listStories } from "./story.queries.ts";

const path = "/verhalen";

/** What people told everyone, as long as they let it stand. */
export const storyRoutes = new Hono<AppEnv>()
  .get(path, may(anyone), async (c) => await keptPage(c, path, async () => await showStories(c)))
  .get(`${path}/:id`, may(anyone), async (c) => {
    const id = askedId(c);
    return await keptPage(c, `${path}/${id}`, async () => await showStory(c, id));
  });

async function showStories(c: AppContext) {
  const { db, centre, t, language, now } = c.var;
  const stories = await listStories(db, centre.id, now());
  const to = (address: string) => inLanguage(language, address);
  const view = <StoriesPage {...{ t, language, stories, to }} />;
  return { view, until: midnight(c) };
}

async function showStory(c: AppContext, id: string) {
  const { db, centre, t, language, now } = c.var;
  const story = (await findStory(db, centre.id, id, now())) ?? notFound();
  const back = { href: inLanguage(language, path), label: t("selfhelp:publishing.all") };
  const canonical = centre.origin + inLanguage(language, `${path}/${id}`);
  return { view: <StoryPage {...{ t, language, story, back, canonical }} />, until: midnight(c) };
}

/** A last day ends then. */
function midnight({ var: { now, centre } }: AppContext) {
  return midnightAfter(localToday(now(), centre.timeZone), centre.timeZone);
}
