// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, createElement } from "preact";

type FieldProps = {
  name: string;
  label: string;
  /** The name, unless given. */
  id?: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** For the program, never shown: leave the other fields free and say so. */
  required?: boolean;
};

type FieldFrameProps = Pick<FieldProps, "label" | "hint" | "error"> & {
  id: string;
  class?: string | undefined;
  children: ComponentChildren;
};

function FieldFrame({ id, label, hint, error, class: extra, children }: FieldFrameProps) {
  return (
    <div class={extra}>
      <label for={id}>{label}</label>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

function HintAndError({ id, hint, error }: { id: string; hint: string | undefined; error: string | undefined }) {
  return (
    <>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span class="fout" id={`${id}-fout`}>
          {error}
        </span>
      )}
    </>
  );
}

function described(id: string, { hint, error }: Pick<FieldProps, "hint" | "error">) {
  const ids = [hint && `${id}-hint`, error && `${id}-fout`].filter((part) => part);
  return { "aria-describedby": ids.length > 0 ? ids.join(" ") : undefined, "aria-invalid": error ? true : undefined };
}

type TextFieldProps = FieldProps & {
  value?: string | number | undefined;
  type?: "text" | "email" | "tel" | "url" | "search" | "date" | "time" | "number" | "password" | "file";
  autocomplete?: string;
  inputmode?: "numeric" | "decimal" | "text";
  maxlength?: number;
  min?: string | number;
  max?: string | number;
  /** The kinds of file that a file field takes. */
  accept?: string;
  /** The id of a `datalist` with what one might mean. */
  list?: string;
  short?: boolean;
};

export function TextField({ label, hint, error, value, id, short, type = "text", ...rest }: TextFieldProps) {
  const fieldId = id ?? rest.name;
  const attributes = { id: fieldId, type, value, ...rest, ...described(fieldId, { hint, error }) };
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error} class={short ? "veld--kort" : undefined}>
      {createElement("input", attributes)}
    </FieldFrame>
  );
}

type TextAreaProps = FieldProps & { value?: string | undefined; rows?: number; maxlength?: number; readonly?: boolean };

export function TextArea({ label, hint, error, value, id, ...rest }: TextAreaProps) {
  const fieldId = id ?? rest.name;
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error}>
      <textarea id={fieldId} {...rest} {...described(fieldId, { hint, error })}>
        {value}
      </textarea>
    </FieldFrame>
  );
}

export type Option = { value: string; label: string };

type SelectProps = FieldProps & { options: readonly Option[]; value?: string | undefined; short?: boolean };

export function Select({ label, hint, error, value, id, options, short, ...rest }: SelectProps) {
  const fieldId = id ?? rest.name;
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} error={error} class={short ? "veld--kort" : undefined}>
      <select id={fieldId} {...rest} {...described(fieldId, { hint, error })}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

type ChoiceProps = {
  type: "radio" | "checkbox";
  name: string;
  value: string;
  label: ComponentChildren;
  hint?: string | undefined;
  checked?: boolean;
  /** `name-value`, unless given. */
  id?: string;
};

/** One choice, the whole line of which can be touched. A group of them stands in a `Fieldset`. */
export function Choice({ label, hint, id, ...input }: ChoiceProps) {
  return (
    <label class="keuze">
      <input id={id ?? `${input.name}-${input.value}`} {...input} />
      <span>
        {label}
        {hint && <span class="hint keuze__hint">{hint}</span>}
      </span>
    </label>
  );
}

type FieldsetProps = {
  /** The name that its choices share: mistakes link to it. */
  name: string;
  legend: string;
  hint?: string | undefined;
  error?: string | undefined;
  children: ComponentChildren;
};

export function Fieldset({ name, legend, hint, error, children }: FieldsetProps) {
  const description = described(name, { hint, error })["aria-describedby"];
  return (
    <fieldset
      id={name}
      tabindex={error ? -1 : undefined}
      aria-describedby={description}
      class={error ? "groep--fout" : undefined}
    >
      <legend>{legend}</legend>
      <HintAndError id={name} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}

type RadiosProps = Omit<FieldsetProps, "children"> & {
  options: readonly (Option & { hint?: string | undefined })[];
  value?: string | undefined;
};

/** One of a few, each on a line of its own. */
export function Radios({ options, value, ...group }: RadiosProps) {
  return (
    <Fieldset {...group}>
      {options.map((option) => (
        <Choice type="radio" name={group.name} {...option} checked={option.value === value} />
      ))}
    </Fieldset>
  );
}
