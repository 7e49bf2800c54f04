// SPDX-License-Identifier: EUPL-1.2
import { type ComponentChildren, createElement } from "preact";
import { useId } from "preact/hooks";

type FieldProps<Value> = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: Value;
  onChange: (value: Value) => void;
};

function Frame({
  id,
  label,
  hint,
  error,
  children,
}: Omit<FieldProps<never>, "value" | "onChange"> & { id: string; children: ComponentChildren }) {
  return (
    <div>
      <label for={id}>{label}</label>
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
      {children}
    </div>
  );
}

function described(id: string, hint?: string, error?: string) {
  const ids = [hint && `${id}-hint`, error && `${id}-fout`].filter(Boolean).join(" ");
  return { id, "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined };
}

type LineProps = FieldProps<string> & {
  type?: "text" | "date" | "password" | "tel";
  autocomplete?: "off" | "current-password";
};

export function LineField({ value, onChange, type = "text", autocomplete = "off", ...about }: LineProps) {
  const id = useId();
  return (
    <Frame id={id} {...about}>
      {createElement("input", {
        ...described(id, about.hint, about.error),
        ...{ type, autocomplete, value },
        onInput: (event: Event) => onChange((event.currentTarget as HTMLInputElement).value),
      })}
    </Frame>
  );
}

export function TextField({ value, onChange, rows = 4, ...about }: FieldProps<string> & { rows?: number }) {
  const id = useId();
  return (
    <Frame id={id} {...about}>
      <textarea
        {...described(id, about.hint, about.error)}
        rows={rows}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Frame>
  );
}

/** One line for each thing: nothing to add or to remove by button, and it pastes from anywhere. */
export function ListField({ value, onChange, ...about }: FieldProps<readonly string[]>) {
  return (
    <TextField
      {...about}
      rows={Math.max(3, value.length + 1)}
      value={value.join("\n")}
      onChange={(text) => onChange(text.split("\n"))}
    />
  );
}

type ChoiceProps = Pick<FieldProps<string>, "label" | "hint" | "value" | "onChange"> & {
  options: readonly { value: string; label: string }[];
};

export function ChoiceField({ label, hint, value, onChange, options }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>{label}</legend>
      {hint && <span class="hint">{hint}</span>}
      {options.map((option) => (
        <label class="keuze" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function CheckField({ label, value, onChange }: Pick<FieldProps<boolean>, "label" | "value" | "onChange">) {
  return (
    <label class="keuze">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
