// SPDX-License-Identifier: EUPL-1.2
import { useId, useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { CheckField, LineField } from "../area/fields.view.tsx";
import { Button } from "../area/pieces.view.tsx";
import { toolText } from "../area/texts-of-page.ts";
import { kinds, marks, type Person, rings, sorts } from "./people.ts";
import { nameWithKinds } from "./words.ts";

type PersonFieldsProps = { person: Person; onChange: (changed: Partial<Person>) => void; onRemove: () => void };

/** Folded to one line; open for whoever has no name yet. */
export function PersonFields({ person, onChange, onRemove }: PersonFieldsProps) {
  const { t } = useArea();
  const [isNew] = useState(!person.name);
  const say = (path: string) => toolText(t, "people", path);
  const { name, ring, sort, kinds: found } = person;
  return (
    <details class="card" open={isNew}>
      <summary>
        <span class={`kring__${sort}`} aria-hidden="true">
          {`${marks[sort]} `}
        </span>
        {nameWithKinds(t, person)} <span class="muted">{say(`ring.${ring}`)}</span>
      </summary>
      <div class="stack">
        <LineField label={say("name")} value={name} onChange={(changed) => onChange({ name: changed })} />
        <Select
          label={say("whichRing")}
          value={ring}
          codes={rings}
          path="ring"
          onChange={(to) => onChange({ ring: to })}
        />
        <Select
          label={say("whichSort")}
          value={sort}
          codes={sorts}
          path="sort"
          onChange={(to) => onChange({ sort: to })}
        />
        <fieldset>
          <legend>{say("kindsLabel")}</legend>
          {kinds.map((kind) => (
            <CheckField
              key={kind}
              label={say(`kind.${kind}`)}
              value={found.includes(kind)}
              onChange={(has) => onChange({ kinds: kinds.filter((one) => (one === kind ? has : found.includes(one))) })}
            />
          ))}
        </fieldset>
        <Button kind="quiet" onClick={onRemove}>
          {say("remove")}
        </Button>
      </div>
    </details>
  );
}

type SelectProps<Code extends string, None extends string> = {
  label: string;
  value: Code | None;
  codes: readonly Code[];
  /** Where the words of the codes stand. */
  path: string;
  /** For choosing none of them. */
  none?: string;
  onChange: (value: Code | None) => void;
};

export function Select<Code extends string, None extends string = never>(props: SelectProps<Code, None>) {
  const { label, value, codes, path, none, onChange } = props;
  const { t } = useArea();
  const id = useId();
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as Code | None)}>
        {none && <option value="">{none}</option>}
        {codes.map((code) => (
          <option key={code} value={code}>
            {toolText(t, "people", `${path}.${code}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
