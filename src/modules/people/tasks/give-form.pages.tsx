// SPDX-License-Identifier: EUPL-1.2
import { typedField } from "#platform/http";
import { Choice, Fieldset, Form, FormKey, SubmitButton, TextField } from "#platform/ui";
import { WhoFields } from "../team/who-fields.pages.tsx";
import type { TasksPageProps } from "./tasks.pages.tsx";

type GiveFormProps = Pick<TasksPageProps, "t" | "href" | "formKey" | "typed" | "errors" | "toGive" | "whoDoes">;

/** A coordinator asks someone to take a turn. */
export function GiveForm({ t, href, formKey, typed, errors, toGive, whoDoes }: GiveFormProps) {
  const day = (name: "from" | "until") => ({
    ...typedField({ typed, errors }, name),
    ...{ label: t(`people:roles.tasks.give.${name}`), type: "date" as const, short: true },
  });
  return (
    <Form action={href} class="stack" labelledBy="h-vraag">
      <h2 id="h-vraag">{t("people:roles.tasks.give.title")}</h2>
      <FormKey value={formKey} />
      <WhoFields {...{ t, typed, errors }} />
      <Fieldset name="task" legend={t("people:roles.tasks.give.what")} error={errors.task}>
        {toGive.map((task) => (
          <Choice
            type="radio"
            name="task"
            value={task}
            label={`${t(`people:roles.tasks.names.${task}`)}, ${t(`people:roles.tasks.ways.${whoDoes[task]}`)}`}
            checked={typed.task === task || toGive.length === 1}
          />
        ))}
      </Fieldset>
      <TextField {...day("from")} />
      <TextField {...day("until")} hint={t("people:roles.tasks.give.untilHint")} />
      <SubmitButton>{t("people:roles.tasks.give.submit")}</SubmitButton>
    </Form>
  );
}
