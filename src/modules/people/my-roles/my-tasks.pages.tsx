// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Aside, Form, OnlyWith, SubmitButton } from "#platform/ui";
import type { TaskName } from "../tables.ts";
import { partOfTask } from "../tasks/task.ts";
import { type GivenTask, taskInWords } from "../tasks/turn-words.ts";
import { Part, YesOrNo } from "./my-parts.pages.tsx";

export type MyTask = GivenTask & {
  centre: string;
  /** At this centre: elsewhere its pages are under another address. */
  isHere: boolean;
};
type MyTasksProps = { t: T; language: Language; tasks: readonly MyTask[]; path: string };

/** What someone was asked to do in turns, with a yes and a no. */
export function OfferedTasks({ t, tasks, path }: Omit<MyTasksProps, "language">) {
  const offered = tasks.filter(({ isAccepted }) => !isAccepted);
  return (
    <>
      {offered.map((given) => (
        <div class="card stack--sm">
          <p>{t("people:roles.given.asked", { centre: given.centre, task: taskInWords(t, given) })}</p>
          <p class="small">{t(`people:roles.tasks.hints.${given.task}`)}</p>
          {given.task === "approve" && <p class="small">{t("people:roles.given.secondLock")}</p>}
          <YesOrNo t={t} action={answerHref(path, given)} to={t(`people:roles.tasks.names.${given.task}`)} />
        </div>
      ))}
    </>
  );
}

/** What someone does in turns. */
export function MyTasks({ t, language, tasks, path }: MyTasksProps) {
  const accepted = tasks.filter(({ isAccepted }) => isAccepted);
  if (accepted.length === 0) return null;
  return (
    <Part id="h-taken" title={t("people:roles.given.title")}>
      {accepted.map((given) => (
        <div class="card stack--sm">
          <p>
            <b>{t("people:roles.given.yours", { task: taskInWords(t, given), centre: given.centre })}</b>
          </p>
          <p class="small">{howInWords(t, given)}</p>
          {given.isHere && given.way !== "coordinators" && <ToTask t={t} language={language} task={given.task} />}
          <Form action={answerHref(path, given)}>
            <SubmitButton kind="quiet" name="answer" value="notNow">
              {t("people:roles.mine.stop")}
              <Aside>{t("people:roles.asked.yesTo", { what: t(`people:roles.tasks.names.${given.task}`) })}</Aside>
            </SubmitButton>
          </Form>
        </div>
      ))}
    </Part>
  );
}

function howInWords(t: T, { task, way }: MyTask): string {
  return way === "pairs" ? t(`people:roles.tasks.pairHints.${task}`) : t(`people:roles.tasks.wayHints.${way}`);
}

const pathOfTask: Record<TaskName, string> = {
  publish: "/beheer/nieuws",
  moderate: "/team/in-beeld",
  approve: "/team/voorstellen",
};

function ToTask({ t, language, task }: { t: T; language: Language; task: TaskName }) {
  const part = partOfTask[task];
  const link = (
    <p>
      <a href={inLanguage(language, pathOfTask[task])}>{t(`people:roles.given.to.${task}`)}</a>
    </p>
  );
  return part ? <OnlyWith part={part}>{link}</OnlyWith> : link;
}

function answerHref(path: string, { id }: MyTask): string {
  return `${path}/taken/${id}/antwoord`;
}
