// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { nobody, withActor } from "#platform/db";
import { type AppContext, page, personalPage } from "#platform/http";
import { publicHref } from "../holder.ts";
import { listRounds, type Round } from "../rounds/round.queries.ts";
import { listSentences } from "../sentences/sentence.queries.ts";
import { listShownStories } from "../stories/story.queries.ts";
import { OutcomePage } from "./outcome.pages.tsx";
import { listOutcomes } from "./outcome.queries.ts";
import { type StatementView, viewOutcome } from "./outcome-view.ts";
import { TalkSheetPage } from "./talk-sheet.pages.tsx";

type Link = { href: string; label: string };

/** With every earlier round that is closed. For who asked. */
export async function readOutcome({ var: { db } }: AppContext, round: Round): Promise<StatementView[]> {
  return await readWith(db, round, () => true);
}

/** For anyone: also the earlier rounds only where those may be read. */
export async function showPublicOutcome(c: AppContext, round: Round): Promise<Response> {
  const { db, t, language } = c.var;
  const statements = await readPublicOutcome(c, round);
  const stories = await withActor(db, nobody, async (trx) => await listShownStories(trx, round.id));
  const view = (
    <OutcomePage
      t={t}
      language={language}
      name={round.name}
      closesOn={formatDate(round.closesOn, language)}
      statements={statements}
      stories={stories}
      back={{ href: publicHref(c), label: t("region:characteristics.title") }}
      sheetHref={publicHref(c, `/${round.id}/gespreksblad`)}
    />
  );
  return page(c, view);
}

export async function showTalkSheet(
  c: AppContext,
  round: Round,
  statements: StatementView[],
  back: Link,
): Promise<Response> {
  const { db, t, language } = c.var;
  const isHouse = round.initiativeId === round.centreId;
  const view = (
    <TalkSheetPage
      t={t}
      name={round.name}
      closesOn={formatDate(round.closesOn, language)}
      statements={statements}
      sentences={isHouse ? await listSentences(db, round.centreId) : []}
      back={back}
    />
  );
  return personalPage(c, view);
}

export async function readPublicOutcome({ var: { db } }: AppContext, round: Round): Promise<StatementView[]> {
  return await readWith(db, round, ({ shownOn }) => shownOn !== null);
}

async function readWith(
  db: AppContext["var"]["db"],
  round: Round,
  mayRead: (round: Round) => boolean,
): Promise<StatementView[]> {
  const rounds = await listRounds(db, round.initiativeId);
  const earlier = rounds.filter((one) => one.closedOn !== null && one.opensOn < round.opensOn && mayRead(one));
  const outcomes = await listOutcomes(db, [round.id, ...earlier.map(({ id }) => id)]);
  return viewOutcome(round, earlier, outcomes);
}
