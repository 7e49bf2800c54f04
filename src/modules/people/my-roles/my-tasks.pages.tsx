// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Form, OnlyWith, SubmitButton } from "#platform/ui";
import { Aside } from "../aside.pages.tsx";
import type { GivenTaskTable } from "../tables.ts";
import { type Turn, taskInWords } from "../tasks/turn-words.ts";
import { Part, YesOrNo } from "./my-parts.pages.tsx";

export type MyTask = Pick<GivenTaskTable, "task" | "way"> & {
  id: string;
  centre: string;
  turn: Turn;
  isAccepted: boolean;
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
          <p class="small">{t(`people:roles.tasks.wayHints.${given.way}`)}</p>
          {given.isHere && (
            <OnlyWith part="news">
              <p>
                <a href={inLanguage(language, "/beheer/nieuws")}>{t("people:roles.given.toNews")}</a>
              </p>
            </OnlyWith>
          )}
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

function answerHref(path: string, { id }: MyTask): string {
  return `${path}/taken/${id}/antwoord`;
}
