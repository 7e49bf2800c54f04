// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { runTheInstallation } from "#modules/people";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  notFound,
  page,
  readForm,
  type TypedValues,
} from "#platform/http";
import { setLimits } from "#platform/quotas";
import type { FieldErrors } from "#platform/ui";
import { roomForm } from "./room.form.ts";
import { RoomPage } from "./room.pages.tsx";
import { listRoom } from "./room-in-use.ts";

const path = "/beheer/ruimte";

export const roomRoutes = new Hono<AppEnv>()
  .get(path, may(runTheInstallation), async (c) => await showRoom(c, {}, {}))
  .post(path, may(runTheInstallation), async (c) => {
    const { db, actor, language } = c.var;
    const sent = await readForm(c, roomForm);
    if (!sent.ok) return await showRoom(c, sent.typed, sent.errors);
    const { centreId, limits } = sent.value;
    if (!(await listRoom(db)).some(({ id }) => id === centreId)) return notFound();
    await withActor(db, actor, async (trx) => await setLimits(trx, centreId, limits));
    return c.redirect(inLanguage(language, `${path}?bewaard`), 303);
  });

async function showRoom(c: AppContext, typed: TypedValues, errors: FieldErrors): Promise<Response> {
  const { db, t, language } = c.var;
  const saved = c.req.query("bewaard") !== undefined;
  const view = <RoomPage {...{ t, language, typed, errors, saved }} centres={await listRoom(db)} />;
  return page(c, view, Object.keys(errors).length > 0 ? 422 : 200);
}
