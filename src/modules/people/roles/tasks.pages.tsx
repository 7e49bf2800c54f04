// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
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
  Table,
  TextField,
} from "#platform/ui";
import type { TaskName } from "../tables.ts";
import { Aside } from "./my-parts.pages.tsx";
import { tasksToGive } from "./task.form.ts";
import { type Turn, turnInWords } from "./turn-words.ts";
import { WhoFields } from "./who-fields.pages.tsx";

export type TaskInWords = {
  id: string;
  name: string;
  task: TaskName;
  way: "one" | "pairs";
  turn: Turn;
  isAccepted: boolean;
};
type TasksPageProps = {
  t: T;
  tasks: readonly TaskInWords[];
  asked: boolean;
  ended: boolean;
  teamHref: string;
  href: string;
  formKey: string;
  typed: TypedValues;
  errors: FieldErrors;
};

export function TasksPage(props: TasksPageProps) {
  const { t, tasks } = props;
  return (
    <Page
      title={t("people:roles.tasks.title")}
      robots="noindex"
      back={{ href: props.teamHref, label: t("people:team.title") }}
    >
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:roles.tasks.title")}</h1>
          <p class="lead">{t("people:roles.tasks.lead")}</p>
          <ErrorSummary errors={props.errors} />
          {props.asked && <Notice kind="good">{t("people:roles.done.asked")}</Notice>}
          {props.ended && <Notice kind="good">{t("people:roles.tasks.ended")}</Notice>}
        </div>
        {tasks.length === 0 ? <p>{t("people:roles.tasks.none")}</p> : <TaskTable {...props} />}
        <GiveForm {...props} />
      </div>
    </Page>
  );
}

function TaskTable({ t, tasks, href }: TasksPageProps) {
  const columns = (["who", "what", "way", "when", "stop"] as const).map((column) => t(`people:roles.tasks.${column}`));
  const rows = tasks.map((given) => [
    given.isAccepted ? given.name : `${given.name} (${t("people:roles.tasks.unanswered")})`,
    t(`people:roles.tasks.names.${given.task}`),
    t(`people:roles.tasks.ways.${given.way}`),
    turnInWords(t, given.turn),
    <EndForm t={t} given={given} action={`${href}/${given.id}/einde`} />,
  ]);
  return <Table id="taken" caption={t("people:roles.tasks.caption")} captionHidden columns={columns} rows={rows} />;
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
      <TextField
        name="from"
        type="date"
        label={t("people:roles.tasks.give.from")}
        value={String(typed.from ?? "")}
        error={errors.from}
        short
      />
      <TextField
        name="until"
        type="date"
        label={t("people:roles.tasks.give.until")}
        hint={t("people:roles.tasks.give.untilHint")}
        value={String(typed.until ?? "")}
        error={errors.until}
        short
      />
      <SubmitButton>{t("people:roles.tasks.give.submit")}</SubmitButton>
    </Form>
  );
}
