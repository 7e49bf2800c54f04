// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { moderate, sayYes } from "#modules/people";
import {
  type AppContext,
  type AppEnv,
  askedId,
  inLanguage,
  may,
  notFound,
  nothingSent,
  personOf,
  readForm,
  withAsker,
} from "#platform/http";
import { lockOutOfSight, putBackInSight, takeOutOfSight } from "#platform/sight";
import { outOfSightForm } from "./in-sight.form.ts";
import type { inSightNews } from "./in-sight.pages.tsx";
import { isSame, listSeen, showInSight } from "./in-sight.views.tsx";

const path = "/team/in-beeld";

/** What visitors see now: whoever moderates takes it away at once, and puts it back. */
export const inSightRoutes = new Hono<AppEnv>()
  .get(path, may(moderate), async (c) => await showInSight(c, nothingSent))
  .post(path, may(moderate), async (c) => {
    const sent = await readForm(c, outOfSightForm);
    if (!sent.ok) return await showInSight(c, sent);
    const { id: centreId } = c.var.centre;
    const { what, subject } = (await listSeen(c)).find((seen) => isSame(seen, sent.value)) ?? notFound();
    const taking = { centreId, what, subject, why: sent.value.why };
    await withAsker(c, async (trx) => await takeOutOfSight(trx, taking, c.var.now()));
    return toInSight(c, "taken");
  })
  .post(`${path}/:id/terug`, may(moderate), async (c) => {
    const out = { centreId: c.var.centre.id, id: askedId(c) };
    const deed = { task: "moderate", subjectId: out.id, centreId: out.centreId, person: personOf(c) } as const;
    const outcome = await withAsker(c, async (trx) => {
      if (!(await lockOutOfSight(trx, out))) return notFound();
      const said = await sayYes(trx, deed, c.var.now());
      if (said === "done") await putBackInSight(trx, out);
      return said;
    });
    return toInSight(c, outcome === "done" ? "back" : "waits");
  });

function toInSight(c: AppContext, done: (typeof inSightNews)[number]): Response {
  return c.redirect(inLanguage(c.var.language, `${path}?gedaan=${done}`), 303);
}
