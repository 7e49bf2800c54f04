// SPDX-License-Identifier: EUPL-1.2
import { inLanguage, type TypedValues } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Aside, ErrorSummary, type FieldErrors, Form, Notice, Page, SubmitButton } from "#platform/ui";
import { teamPath } from "../roles/paths.ts";
import type { TaskName } from "../tables.ts";
import { ChoiceFields } from "./choice-fields.pages.tsx";
import { GiveForm } from "./give-form.pages.tsx";
import type { WhoDoesWhat } from "./task.queries.ts";
import { type GivenTask, taskInWords } from "./turn-words.ts";

export const tasksNews = ["asked", "chosen", "ended"] as const;

type NamedTask = GivenTask & { name: string; personId: string };
export type TasksPageProps = {
  t: T;
  language: Language;
  tasks: readonly NamedTask[];
  whoDoes: WhoDoesWhat;
  /** What there is to do in this house; and of that, what others than coordinators do. */
  tasksHere: readonly TaskName[];
  toGive: readonly TaskName[];
  done: (typeof tasksNews)[number] | undefined;
  href: string;
  formKey: string;
  typed: TypedValues;
  errors: FieldErrors;
};

export function TasksPage(props: TasksPageProps) {
  const { t, language, tasks, toGive, done } = props;
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
          {done && <Notice kind="good">{t(`people:roles.tasks.done.${done}`)}</Notice>}
        </div>
        <ChoiceForm {...props} />
        {(tasks.length > 0 || toGive.length > 0) && <TaskList {...props} />}
        {toGive.length > 0 && <GiveForm {...props} />}
      </div>
    </Page>
  );
}

function ChoiceForm({ t, tasksHere, whoDoes, href, errors }: TasksPageProps) {
  return (
    <Form action={`${href}/keuze`} class="card stack" labelledBy="h-keuze">
      <h2 id="h-keuze">{t("people:roles.tasks.choice.title")}</h2>
      <ChoiceFields {...{ t, errors }} tasks={tasksHere} typed={whoDoes} />
      <p class="small">{t("people:roles.tasks.choice.second")}</p>
      <div>
        <SubmitButton>{t("people:roles.tasks.choice.save")}</SubmitButton>
      </div>
    </Form>
  );
}

function TaskList({ t, language, tasks, href }: TasksPageProps) {
  return (
    <section class="stack" aria-labelledby="h-beurten">
      <h2 id="h-beurten">{t("people:roles.tasks.turns")}</h2>
      {tasks.length === 0 && <p>{t("people:roles.tasks.none")}</p>}
      <ul class="stack--sm" role="list">
        {tasks.map((given) => (
          <li class="card row row--between">
            <div>
              <b>{given.isAccepted ? given.name : `${given.name} (${t("people:roles.tasks.unanswered")})`}</b>
              <p>{taskInWords(t, given)}</p>
              {given.task === "approve" && given.isAccepted && <PaperLink {...{ t, language }} given={given} />}
            </div>
            <EndForm t={t} given={given} action={`${href}/${given.id}/einde`} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Without a second factor this task does not open, and someone without a role of the team is in no other list. */
function PaperLink({ t, language, given }: { t: T; language: Language; given: NamedTask }) {
  return (
    <p class="small niet-printen">
      <a href={inLanguage(language, `/team/codekaart/${given.personId}`)}>
        {t("people:securing.desk.link")}
        <Aside>{t("people:securing.desk.linkFor", { name: given.name })}</Aside>
      </a>
    </p>
  );
}

function EndForm({ t, given, action }: { t: T; given: NamedTask; action: string }) {
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
