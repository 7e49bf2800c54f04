// SPDX-License-Identifier: EUPL-1.2
import { localToday } from "#platform/clock";
import { type Actor, withActor } from "#platform/db";
import { type AppContext, inLanguage, newFormKey, personalPage, type Sent, statusOf } from "#platform/http";
import { ConcernPage } from "./concern.pages.tsx";
import { listSteps } from "./concern.queries.ts";
import type { Concern } from "./concern.ts";
import { ConcernGonePage } from "./concern-gone.pages.tsx";
import { tellPath } from "./concern-links.ts";
import { onDays } from "./on-days.ts";

/** The same page for the team and for the confidant. That they read it was written down before. */
export async function showConcern(
  c: AppContext,
  { concern, actor, path, backHref }: { concern: Concern; actor: Actor; path: string; backHref?: string },
  { typed, errors }: Sent,
): Promise<Response> {
  const { db, centre, t, language } = c.var;
  const steps = await withActor(db, actor, async (trx) => await listSteps(trx, concern.id));
  const { what, wish, reader, name, contact } = concern;
  const day = localToday(concern.createdAt, centre.timeZone);
  const view = (
    <ConcernPage
      t={t}
      language={language}
      concern={{ what, wish, reader, name, contact, day, isClosed: concern.closedAt !== null }}
      steps={onDays(steps, centre.timeZone)}
      hrefs={{ step: `${path}/stap`, closing: `${path}/afronding` }}
      {...(backHref !== undefined && { backHref })}
      formKey={newFormKey()}
      closingKey={newFormKey()}
      typed={typed}
      errors={errors}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

/** For a link that opens nothing, or nothing any more. */
export function showGone(c: AppContext): Response {
  const { t, language } = c.var;
  return personalPage(c, <ConcernGonePage t={t} tellHref={inLanguage(language, tellPath)} />, 404);
}
