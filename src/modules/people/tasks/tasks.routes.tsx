// SPDX-License-Identifier: EUPL-1.2
import { Hono } from "hono";
import { Temporal } from "temporal-polyfill";
import { localToday, midnightAfter } from "#platform/clock";
import {
  type AppContext,
  type AppEnv,
  askedId,
  type CentreOfRequest,
  inLanguage,
  may,
  newFormKey,
  notFound,
  personalPage,
  readForm,
  type Sent,
  statusOf,
  typedText,
  withAsker,
} from "#platform/http";
import { knowPeople } from "../permissions.ts";
import { type RoleServices, writeTo } from "../roles/role.mails.ts";
import type { TaskName } from "../tables.ts";
import { recordTeamReading } from "../team/team-view.ts";
import { chooseWhoDoesWhat } from "./choice.commands.ts";
import { giveTask, type NewTask, takeTaskAway } from "./task.commands.ts";
import { choiceForm, type TaskForm, taskForm } from "./task.form.ts";
import { findWhoDoesWhat, listTasksAt, type WhoDoesWhat } from "./task.queries.ts";
import { tasksWith } from "./task.ts";
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
      const { db, centre } = c.var;
      const form = await readForm(c, taskForm(tasksToGive(centre, await findWhoDoesWhat(db, centre.id))));
      if (!form.ok) return await showTasks(c, services, form);
      const task = taskOf(c, form.value);
      await withAsker(c, async (trx) => {
        const isNew = await giveTask(trx, task, c.var.now());
        if (isNew) await writeTo(c, services, trx, "asked", task.email);
      });
      return toTasks(c, "asked");
    })
    .post(`${path}/keuze`, may(knowPeople), async (c) => {
      const form = await readForm(c, choiceForm);
      if (!form.ok) return await showTasks(c, services, form);
      const { centre, now } = c.var;
      await withAsker(c, async (trx) => await chooseWhoDoesWhat(trx, centre.id, form.value, now()));
      return toTasks(c, "chosen");
    })
    .post(`${path}/:id/einde`, may(knowPeople), async (c) => {
      const { centre, now } = c.var;
      const given = { taskId: askedId(c), centreId: centre.id };
      const ended = await withAsker(c, async (trx) => await takeTaskAway(trx, given, now()));
      return ended ? toTasks(c, "ended") : notFound();
    });
}

/** Nobody is asked for what only coordinators do here. */
function tasksToGive({ parts }: CentreOfRequest, whoDoes: WhoDoesWhat): TaskName[] {
  return tasksWith(parts).filter((task) => whoDoes[task] !== "coordinators");
}

/** From the first moment of the first day until the last one is over, by the calendar of the centre. */
function taskOf(c: AppContext, { from, until, ...task }: TaskForm): NewTask {
  const { id: centreId, timeZone } = c.var.centre;
  const startsAt = Temporal.PlainDate.from(from).toZonedDateTime(timeZone).toInstant();
  return { ...task, centreId, startsAt, endsAt: until ? midnightAfter(until, timeZone) : null };
}

async function showTasks(c: AppContext, { logDb }: RoleServices, { typed, errors }: Sent): Promise<Response> {
  const { t, language, centre, db } = c.var;
  const tasks = await withAsker(c, async (trx) => await listTasksAt(trx, centre.id, c.var.now()));
  await recordTeamReading(
    c,
    logDb,
    tasks.map(({ personId }) => personId),
  );
  const whoDoes = await findWhoDoesWhat(db, centre.id);
  const view = (
    <TasksPage
      {...{ t, language, typed, errors }}
      tasks={tasks.map((given) => ({ ...given, turn: turnOf(c, given), isAccepted: given.acceptedAt !== null }))}
      whoDoes={whoDoes}
      tasksHere={tasksWith(centre.parts)}
      toGive={tasksToGive(centre, whoDoes)}
      done={tasksNews.find((one) => one === c.req.query("gedaan"))}
      href={inLanguage(language, path)}
      formKey={typedText(typed, "formKey") || newFormKey()}
    />
  );
  return personalPage(c, view, statusOf(errors));
}

function toTasks(c: AppContext, done: (typeof tasksNews)[number]): Response {
  return c.redirect(inLanguage(c.var.language, `${path}?gedaan=${done}`), 303);
}
