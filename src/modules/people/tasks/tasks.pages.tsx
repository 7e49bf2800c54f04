// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  Choice,
  ErrorSummary,
  type FieldErrors,
  Fieldset,
  Form,
  FormKey,
  Notice,
  Page,
  SubmitButton,
  TextField,
} from "#platform/ui";
import { Aside } from "../aside.pages.tsx";
import { teamPath } from "../roles/paths.ts";
import type { GivenTaskTable } from "../tables.ts";
import { WhoFields } from "../team/who-fields.pages.tsx";
import { tasksToGive } from "./task.form.ts";
import { type Turn, taskInWords } from "./turn-words.ts";

export const tasksNews = ["asked", "ended"] as const;

type TaskInWords = Pick<GivenTaskTable, "name" | "task" | "way"> & { id: string; turn: Turn; isAccepted: boolean };
type TasksPageProps = {
  t: T;
  language: Language;
  tasks: readonly TaskInWords[];
  done: (typeof tasksNews)[number] | undefined;
  href: string;
  formKey: string;
  typed: TypedValues;
  errors: FieldErrors;
};

export function TasksPage(props: TasksPageProps) {
  const { t, language, tasks, done } = props;
  return (
    <Page
      title={t("people:roles.tasks.title")}
      robots="noindex"
      back={{ href: inLanguage(language, teamPath), label: t("people:team.title") }}
    >
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:roles.tasks.title")}</h1>
          <p class="lead">{t("people:roles.tasks.lead")}</p>
          <ErrorSummary errors={props.errors} />
          {done === "asked" && <Notice kind="good">{t("people:roles.done.asked")}</Notice>}
          {done === "ended" && <Notice kind="good">{t("people:roles.tasks.ended")}</Notice>}
        </div>
        {tasks.length === 0 ? <p>{t("people:roles.tasks.none")}</p> : <TaskList {...props} />}
        <GiveForm {...props} />
      </div>
    </Page>
  );
}

function TaskList({ t, tasks, href }: TasksPageProps) {
  return (
    <ul class="stack--sm" role="list" aria-label={t("people:roles.tasks.title")}>
      {tasks.map((given) => (
        <li class="card row row--between">
          <div>
            <b>{given.isAccepted ? given.name : `${given.name} (${t("people:roles.tasks.unanswered")})`}</b>
            <p>{taskInWords(t, given)}</p>
          </div>
          <EndForm t={t} given={given} action={`${href}/${given.id}/einde`} />
        </li>
      ))}
    </ul>
  );
}

function EndForm({ t, given, action }: { t: T; given: TaskInWords; action: string }) {
  const task = t(`people:roles.tasks.names.${given.task}`);
  return (
    <Form action={action}>
      <SubmitButton kind="quiet">
        {t("people:roles.tasks.end")}
        <Aside>{t("people:roles.tasks.endOf", { task, name: given.name })}</Aside>
      </SubmitButton>
    </Form>
  );
}

function GiveForm({ t, href, formKey, typed, errors }: TasksPageProps) {
  const day = (name: "from" | "until") => ({
    ...{ name, type: "date" as const, short: true },
    ...{ label: t(`people:roles.tasks.give.${name}`), value: typedText(typed, name), error: errors[name] },
  });
  return (
    <Form action={href} class="stack" labelledBy="h-vraag">
      <h2 id="h-vraag">{t("people:roles.tasks.give.title")}</h2>
      <FormKey value={formKey} />
      <WhoFields {...{ t, typed, errors }} />
      <Fieldset name="task" legend={t("people:roles.tasks.give.what")} error={errors.task}>
        {tasksToGive.map((task) => (
          <Choice
            type="radio"
            name="task"
            value={task}
            label={t(`people:roles.tasks.names.${task}`)}
            hint={t(`people:roles.tasks.hints.${task}`)}
            checked={typed.task === task}
          />
        ))}
      </Fieldset>
      <Fieldset name="way" legend={t("people:roles.tasks.give.way")} error={errors.way}>
        {(["one", "pairs"] as const).map((way) => (
          <Choice
            type="radio"
            name="way"
            value={way}
            label={t(`people:roles.tasks.ways.${way}`)}
            hint={t(`people:roles.tasks.wayHints.${way}`)}
            checked={typed.way === way}
          />
        ))}
      </Fieldset>
      <TextField {...day("from")} />
      <TextField {...day("until")} hint={t("people:roles.tasks.give.untilHint")} />
      <SubmitButton>{t("people:roles.tasks.give.submit")}</SubmitButton>
    </Form>
  );
}
