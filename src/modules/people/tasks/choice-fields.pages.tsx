// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { Select } from "#platform/ui";
import type { TaskName } from "../tables.ts";
import { waysToDo } from "./task.ts";

type ChoiceFieldsProps = Sent & { t: T; tasks: readonly TaskName[] };

/** Who does each of these, besides coordinators. */
export function ChoiceFields({ t, tasks, typed, errors }: ChoiceFieldsProps) {
  const options = waysToDo.map((who) => ({ value: who, label: t(`people:roles.tasks.choice.${who}`) }));
  return (
    <>
      {tasks.map((task) => (
        <Select
          name={task}
          label={t(`people:roles.tasks.choice.tasks.${task}`)}
          hint={t(`people:roles.tasks.hints.${task}`)}
          options={options}
          value={typedText(typed, task) || "coordinators"}
          error={errors[task]}
        />
      ))}
    </>
  );
}
