// SPDX-License-Identifier: EUPL-1.2
import { withActor } from "#platform/db";
import { type AppContext, keyToUse, personalPage, statusOf, todayOf, wasSaved } from "#platform/http";
import { listFirstWordsIfNear, loadFollowing } from "../following/following.ts";
import { loadBesidePath } from "../own-side/beside-path.queries.ts";
import { LetterPage } from "./letter.pages.tsx";
import type { Editing } from "./letter.ts";
import type { Walker } from "./path.ts";
import { onDays, walkingOf } from "./walking.ts";
import { wordsOf } from "./words.queries.ts";
import { domainsOf } from "./words.ts";

/** The letter as it reads now, with one place open to write in if somebody asked for that. */
export async function showLetter(c: AppContext, walker: Walker, editing: Editing | null = null): Promise<Response> {
  const { db, centre } = c.var;
  const { words, following, ...rest } = await withActor(db, walker.actor, async (trx) => {
    const following = await loadFollowing(trx, walker.path);
    return {
      following,
      words: await wordsOf(trx, walker.path.id),
      first: await listFirstWordsIfNear(trx, walker.path, following, todayOf(c)),
      beside: await loadBesidePath(trx, walker, c.var.now()),
    };
  });
  const chosen = [...following.commitments.map(({ domain }) => domain), ...(editing ? [editing.place.domain] : [])];
  const view = (
    <LetterPage
      {...walkingOf(c, walker)}
      words={onDays(words, centre.timeZone)}
      domains={domainsOf(words, chosen)}
      zone={centre.timeZone}
      following={following}
      {...rest}
      editing={editing}
      formKey={keyToUse(editing?.sent.typed ?? {})}
      isSaved={wasSaved(c)}
    />
  );
  return personalPage(c, view, statusOf(editing?.sent.errors ?? {}));
}
