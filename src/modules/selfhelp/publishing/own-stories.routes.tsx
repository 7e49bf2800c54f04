// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { beSignedIn } from "#modules/people";
import { addDays, midnightAfter } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  limit,
  limited,
  may,
  notFound,
  personalPage,
  personOf,
  todayOf,
  withAsker,
} from "#platform/http";
import { answerJson, answerProblem, often, readJson } from "../sharing/json.ts";
import { OwnStoriesPage, ownStoriesNews } from "./own-stories.pages.tsx";
import { prolongStory, publishStory, takeBackStory } from "./story.commands.ts";
import { storyForm } from "./story.form.ts";
import { listOwnStories } from "./story.queries.ts";
import { isDayToEnd, longestDays } from "./story.ts";

const fromVault = "/mijn-plek/kluis/verhalen";
const path = "/mijn-plek/verhalen";
const publishing = limit({ what: "story", most: 60, perMinutes: 60, per: "person" });

/** Handing a story over. */
export const publishRoutes = new Hono<AppEnv>().post(fromVault, may(beSignedIn), often(publishing), async (c) => {
  const sent = await readJson(c, storyForm);
  if (!sent) return answerProblem(c, "unreadable", 422);
  if (!isDayToEnd(sent.endsOn, todayOf(c))) return answerProblem(c, "day", 422);
  const { name: shownName, form: toldAs, language = c.var.language, endsOn, ...told } = sent;
  const story = { ...told, ...ownerOf(c), ...endingOn(c, endsOn), shownName, toldAs, language };
  const id = await withAsker(c, async (trx) => await publishStory(trx, story, c.var.now()));
  return id ? answerJson(c, { id }) : answerProblem(c, "full", 507);
});

/** What somebody told, and taking it back, also where nothing new is taken in any more. */
export const ownStoriesRoutes = new Hono<AppEnv>()
  .get(fromVault, may(beSignedIn), async (c) => {
    const stories = await listMine(c);
    return answerJson(c, {
      stories: stories.map(({ endsAt, hiddenAt, toldAs: form, shownName: name, createdAt, ...story }) => ({
        ...{ ...story, form, name, isHidden: hiddenAt !== null, isOver: isOver(c, { endsAt }) },
      })),
    });
  })
  .post(`${fromVault}/:id/terugnemen`, may(beSignedIn), often(publishing), async (c) => {
    const own = { id: askedId(c), ...ownerOf(c) };
    const isOwn = await withAsker(c, async (trx) => await takeBackStory(trx, own));
    return isOwn ? answerJson(c, {}) : notFound();
  })
  .get(path, may(beSignedIn), async (c) => await showOwn(c))
  .post(`${path}/:id/terugnemen`, may(beSignedIn), limited(publishing), async (c) => {
    const own = { id: askedId(c), ...ownerOf(c) };
    if (!(await withAsker(c, async (trx) => await takeBackStory(trx, own)))) return notFound();
    return toOwn(c, "taken");
  })
  .post(`${path}/:id/langer`, may(beSignedIn), limited(publishing), async (c) => {
    const own = { id: askedId(c), ...ownerOf(c) };
    const ending = endingOn(c, addDays(todayOf(c), longestDays));
    if (!(await withAsker(c, async (trx) => await prolongStory(trx, own, ending, c.var.now())))) return notFound();
    return toOwn(c, "longer");
  });

async function showOwn(c: AppContext): Promise<Response> {
  const { t, language, centre } = c.var;
  const stories = (await listMine(c)).map((story) => ({ ...story, isOver: isOver(c, story) }));
  const done = ownStoriesNews.find((one) => one === c.req.query("gedaan"));
  const to = (address: string) => inLanguage(language, address);
  const isOn = centre.parts.has("stories");
  return personalPage(c, <OwnStoriesPage {...{ t, language, stories, done, to, isOn }} />);
}

async function listMine(c: AppContext) {
  const { centreId, personId } = ownerOf(c);
  return await withAsker(c, async (trx) => await listOwnStories(trx, centreId, personId));
}

function ownerOf(c: AppContext) {
  return { centreId: c.var.centre.id, personId: personOf(c).id };
}

function endingOn({ var: { centre } }: AppContext, endsOn: string) {
  return { endsOn, endsAt: midnightAfter(endsOn, centre.timeZone) };
}

function isOver({ var: { now } }: AppContext, { endsAt }: Pick<ReturnType<typeof endingOn>, "endsAt">): boolean {
  return endsAt.epochMilliseconds <= now().epochMilliseconds;
}

function toOwn(c: AppContext, done: (typeof ownStoriesNews)[number]): Response {
  return c.redirect(inLanguage(c.var.language, `${path}?gedaan=${done}`), 303);
}
