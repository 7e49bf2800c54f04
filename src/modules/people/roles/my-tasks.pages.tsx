// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Form, OnlyWith, SubmitButton } from "#platform/ui";
import type { TaskName } from "../tables.ts";
import { type Turn, turnInWords } from "./turn-words.ts";

export type MyTask = {
  id: string;
  task: TaskName;
  way: "one" | "pairs";
  centre: string;
  turn: Turn;
  isAccepted: boolean;
  /** At this centre: elsewhere its pages are under another address. */
  isHere: boolean;
};
type MyTasksProps = { t: T; tasks: readonly MyTask[]; path: string; newsHref: string };

/** What someone was asked to do in turns, with a yes and a no. */
export function OfferedTasks({ t, tasks, path }: MyTasksProps) {
  return (
    <>
      {tasks
        .filter(({ isAccepted }) => !isAccepted)
        .map((given) => (
          <div class="card stack--sm">
            <p>{t("people:roles.given.asked", { centre: given.centre, task: taskInWords(t, given) })}</p>
            <p class="small">{t(`people:roles.tasks.hints.${given.task}`)}</p>
            <Form action={`${path}/taken/${given.id}/antwoord`} class="knoppen">
              <SubmitButton name="answer" value="yes">
                {t("people:roles.asked.yes")}
                <TaskAside t={t} task={given.task} />
              </SubmitButton>
              <SubmitButton kind="second" name="answer" value="notNow">
                {t("people:roles.asked.no")}
                <TaskAside t={t} task={given.task} />
              </SubmitButton>
            </Form>
          </div>
        ))}
    </>
  );
}

/** What someone does in turns. */
export function MyTasks({ t, tasks, path, newsHref }: MyTasksProps) {
  const accepted = tasks.filter(({ isAccepted }) => isAccepted);
  if (accepted.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-taken">
      <h2 id="h-taken">{t("people:roles.given.title")}</h2>
      {accepted.map((given) => (
        <div class="card stack--sm">
          <p>
            <b>{t("people:roles.given.yours", { task: taskInWords(t, given), centre: given.centre })}</b>
          </p>
          <p class="small">{t(`people:roles.tasks.wayHints.${given.way}`)}</p>
          {given.task === "publish" && given.isHere && (
            <OnlyWith part="news">
              <p>
                <a href={newsHref}>{t("people:roles.given.toNews")}</a>
              </p>
            </OnlyWith>
          )}
          <Form action={`${path}/taken/${given.id}/antwoord`}>
            <SubmitButton kind="quiet" name="answer" value="notNow">
              {t("people:roles.mine.stop")}
              <TaskAside t={t} task={given.task} />
            </SubmitButton>
          </Form>
        </div>
      ))}
    </section>
  );
}

function TaskAside({ t, task }: { t: T; task: TaskName }) {
  const what = t(`people:roles.tasks.names.${task}`);
  return <span class="visually-hidden"> {t("people:roles.asked.yesTo", { what })}</span>;
}

function taskInWords(t: T, { task, way, turn }: MyTask): string {
  return [t(`people:roles.tasks.names.${task}`), t(`people:roles.tasks.ways.${way}`), turnInWords(t, turn)].join(", ");
}
