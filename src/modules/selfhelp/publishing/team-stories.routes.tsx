// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beCoordinator, wayBack } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  typedText,
  withAsker,
} from "#platform/http";
import { hideStory, putBackStory } from "./story.commands.ts";
import { hidingForm } from "./story.form.ts";
import { listStoriesOfHouse } from "./story.queries.ts";
import { TeamStoriesPage, teamStoriesNews } from "./team-stories.pages.tsx";

const path = "/team/verhalen";

/** A story can be taken off the pages with a reason, and put back. Nobody of the team changes a word of one. */
export const teamStoriesRoutes = new Hono<AppEnv>()
  .get(path, may(beCoordinator), async (c) => await showStories(c, nothingSent, null))
  .post(`${path}/:id/weg`, may(beCoordinator), async (c) => {
    const story = { id: askedId(c), centreId: c.var.centre.id };
    const stories = await listThem(c);
    if (!stories.some(({ id }) => id === story.id)) return notFound();
    const sent = await readForm(c, hidingForm);
    if (!sent.ok) return await showStories(c, sent, story.id);
    await withAsker(c, async (trx) => await hideStory(trx, story, sent.value.why, c.var.now()));
    return toStories(c, "taken");
  })
  .post(`${path}/:id/terug`, may(beCoordinator), async (c) => {
    const story = { id: askedId(c), centreId: c.var.centre.id };
    if (!(await withAsker(c, async (trx) => await putBackStory(trx, story, c.var.now())))) return notFound();
    return toStories(c, "back");
  });

async function showStories(c: AppContext, { typed, errors }: Sent, about: string | null): Promise<Response> {
  const { t, language } = c.var;
  const to = (address: string) => inLanguage(language, address);
  const view = (
    <TeamStoriesPage
      {...{ t, language, errors, about, to }}
      back={wayBack(c, { href: to("/team"), label: t("selfhelp:publishing.team.back") })}
      done={teamStoriesNews.find((one) => one === c.req.query("gedaan"))}
      typed={typedText(typed, "why")}
      stories={await listThem(c)}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

async function listThem(c: AppContext) {
  return await withAsker(c, async (trx) => await listStoriesOfHouse(trx, c.var.centre.id, c.var.now()));
}

function toStories(c: AppContext, done: (typeof teamStoriesNews)[number]): Response {
  return c.redirect(inLanguage(c.var.language, `${path}?gedaan=${done}`), 303);
}
