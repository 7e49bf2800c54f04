// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from "preact";
import type { TypedValues } from "#platform/http";
import { typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, type FieldErrors, Fieldset, type Option } from "#platform/ui";
import { typedList } from "./activity-form-values.ts";

type Typed = { values: TypedValues; errors: FieldErrors };

/** What a group of fields shows: what was typed, and what is wrong with it. */
export type TypedFields = Typed & { t: T };

export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="deel">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What a field shares with every other: its name, what was typed, and what is wrong with it. */
export function field(name: string, { values, errors }: Typed) {
  return { name, value: typedText(values, name), error: errors[name] };
}

type ChoicesProps = Typed & {
  type: "radio" | "checkbox";
  name: string;
  legend: string;
  hint?: string;
  options: (Option & { hint?: string })[];
};

/** A question with its answers; what was chosen before stays chosen. */
export function Choices({ values, errors, type, name, legend, hint, options }: ChoicesProps) {
  const chosen = typedList(values, name);
  return (
    <Fieldset name={name} legend={legend} hint={hint} error={errors[name]}>
      <div class={options.some(({ hint: what }) => what) ? undefined : "keuzes"}>
        {options.map(({ value, label, hint }) => (
          <Choice type={type} name={name} value={value} label={label} hint={hint} checked={chosen.includes(value)} />
        ))}
      </div>
    </Fieldset>
  );
}
