// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import type * as z from "zod";
import { localToday, midnightAfter } from "#platform/clock";
import { withActor } from "#platform/db";
import {
  type AppContext,
  type AppEnv,
  inLanguage,
  may,
  newFormKey,
  notFound,
  personalPage,
  readForm,
  type TypedValues,
  typedText,
} from "#platform/http";
import type { FieldErrors } from "#platform/ui";
import { askedId } from "../asked.ts";
import { knowPeople } from "../permissions.ts";
import { type RoleServices, writeTo } from "../roles/role.mails.ts";
import { recordTeamReading } from "../team/team-view.ts";
import { giveTask, type NewTask, takeTaskAway } from "./task.commands.ts";
import { taskForm } from "./task.form.ts";
import { listTasksAt } from "./task.queries.ts";
import { TasksPage, tasksNews } from "./tasks.pages.tsx";
import { turnOf } from "./turn-words.ts";

const path = "/team/taken";

/** What coordinators share with others: in turns, or two together. */
export function taskRoutes(services: RoleServices): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get(path, may(knowPeople), async (c) => {
      const from = localToday(c.var.now(), c.var.centre.timeZone);
      return await showTasks(c, services, { typed: { from }, errors: {} });
    })
    .post(path, may(knowPeople), async (c) => {
      const form = await readForm(c, taskForm);
      if (!form.ok) return await showTasks(c, services, form);
      const task = taskOf(c, form.value);
      await withActor(c.var.db, c.var.actor, async (trx) => {
        const isNew = await giveTask(trx, task, c.var.now());
        if (isNew) await writeTo(c, services, trx, "asked", task.email);
      });
      return c.redirect(inLanguage(c.var.language, `${path}?gedaan=asked`), 303);
    })
    .post(`${path}/:id/einde`, may(knowPeople), async (c) => {
      const { db, actor, centre, now } = c.var;
      const given = { taskId: askedId(c), centreId: centre.id };
      const ended = await withActor(db, actor, async (trx) => await takeTaskAway(trx, given, now()));
      return ended ? c.redirect(inLanguage(c.var.language, `${path}?gedaan=ended`), 303) : notFound();
    });
}

/** From the first moment of the first day until the last one is over, by the calendar of the centre. */
function taskOf(c: AppContext, { from, until, ...task }: z.output<typeof taskForm>): NewTask {
  const { id: centreId, timeZone } = c.var.centre;
  const startsAt = Temporal.PlainDate.from(from).toZonedDateTime(timeZone).toInstant();
  return { ...task, centreId, startsAt, endsAt: until ? midnightAfter(until, timeZone) : null };
}

async function showTasks(
  c: AppContext,
  { logDb }: RoleServices,
  { typed, errors }: { typed: TypedValues; errors: FieldErrors },
): Promise<Response> {
  const { db, actor, t, language, centre } = c.var;
  const tasks = await withActor(db, actor, async (trx) => await listTasksAt(trx, centre.id, c.var.now()));
  await recordTeamReading(
    c,
    logDb,
    tasks.map(({ personId }) => personId),
  );
  const view = (
    <TasksPage
      {...{ t, language, typed, errors }}
      tasks={tasks.map((given) => ({ ...given, turn: turnOf(c, given), isAccepted: given.acceptedAt !== null }))}
      done={tasksNews.find((one) => one === c.req.query("gedaan"))}
      href={inLanguage(language, path)}
      formKey={typedText(typed, "formKey") || newFormKey()}
    />
  );
  return personalPage(c, view, Object.keys(errors).length > 0 ? 422 : 200);
}
