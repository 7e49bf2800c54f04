// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { listReadings, readingsByDay } from "#modules/people";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  limit,
  limited,
  may,
  newFormKey,
  nothingSent,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  todayOf,
} from "#platform/http";
import type { Door } from "./doors.ts";
import { erasePath } from "./erase.commands.ts";
import { ErasePathPage } from "./erase.pages.tsx";
import { listHidden } from "./hidden.queries.ts";
import { hideParts } from "./hide.commands.ts";
import { HidePage } from "./hide.pages.tsx";
import { eraseForm, hideForm } from "./own.form.ts";
import type { Walker } from "./path.ts";
import { walkingOf } from "./walking.ts";
import { WhoReadPathPage } from "./who-read.pages.tsx";

const changing = limited(limit({ what: "path-own", most: 60, perMinutes: 60, per: "link" }));

/** What only whose path it is can do: keep a part between two people, see who read, and end it all. */
export function ownPathRoutes({ path, permission, opened }: Door): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(`${path}/alleen-wij`, may(permission), opened(showHidden))
    .post(
      `${path}/alleen-wij`,
      may(permission),
      changing,
      opened(async (c, walker) => {
        const form = await readForm(c, hideForm);
        if (!form.ok) return await showHidden(c, walker);
        const { db, now } = c.var;
        await withActor(db, walker.actor, async (trx) => await hideParts(trx, walker.path, form.value.hidden, now()));
        return c.redirect(`${walker.base}?bewaard`, 303);
      }),
    )
    .get(`${path}/wie-las-mee`, may(permission), opened(showReadings))
    .get(
      `${path}/wissen`,
      may(permission),
      opened((c, walker) => showErase(c, walker, nothingSent)),
    )
    .post(
      `${path}/wissen`,
      may(permission),
      changing,
      opened(async (c, walker) => {
        const form = await readForm(c, eraseForm);
        if (!form.ok) return showErase(c, walker, form);
        const { db, now, language } = c.var;
        await withActor(db, walker.actor, async (trx) => await erasePath(trx, walker.path, now()));
        return c.redirect(inLanguage(language, "/traject/gewist"), 303);
      }),
    );
}

async function showHidden(c: AppContext, walker: Walker): Promise<Response> {
  const hidden = await withActor(c.var.db, walker.actor, async (trx) => await listHidden(trx, walker.path.id));
  return personalPage(c, <HidePage {...walkingOf(c, walker)} hidden={hidden} formKey={newFormKey()} />);
}

async function showReadings(c: AppContext, walker: Walker): Promise<Response> {
  const { db, t, language, centre } = c.var;
  const readings = await withActor(db, walker.actor, async (trx) => await listReadings(trx, walker.path.id));
  const days = readingsByDay(readings, { t, language, today: todayOf(c), zone: centre.timeZone });
  return personalPage(c, <WhoReadPathPage {...walkingOf(c, walker)} days={days} />);
}

function showErase(c: AppContext, walker: Walker, { errors }: Sent): Response {
  return personalPage(c, <ErasePathPage {...walkingOf(c, walker)} errors={errors} />, statusOf(errors));
}
