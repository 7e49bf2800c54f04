// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from "preact";
import type { Sent } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, Fieldset, type Option } from "#platform/ui";
import { typedList } from "./activity-form-values.ts";

/** What a group of fields shows: what was typed, and what is wrong with it. */
export type TypedFields = Sent & { t: T };

export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="deel">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

type ChoicesProps = Sent & {
  type: "radio" | "checkbox";
  name: string;
  legend: string;
  hint?: string;
  options: (Option & { hint?: string })[];
};

/** A question with its answers; what was chosen before stays chosen. */
export function Choices({ typed, errors, type, name, legend, hint, options }: ChoicesProps) {
  const chosen = typedList(typed, name);
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
