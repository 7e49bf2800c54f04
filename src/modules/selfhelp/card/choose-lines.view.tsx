// SPDX-License-Identifier: EUPL-1.2
import { useArea } from "../area/area-context.ts";
import { CheckField } from "../area/fields.view.tsx";
import { withOrWithout } from "../area/lists.ts";
import type { SharedDocument } from "../sharing/shared-document.ts";
import { lineKey } from "./card.ts";

type ChooseProps = {
  document: SharedDocument;
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

export function ChooseLines({ document, chosen, onChange }: ChooseProps) {
  const { t } = useArea();
  return (
    <section class="stack niet-printen">
      <h2>{t("selfhelp:card.choose")}</h2>
      {document.sections.map(({ title, lines = [] }) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {lines.map((line) => {
            const key = lineKey(title, line);
            return (
              <CheckField
                key={key}
                label={line}
                value={chosen.includes(key)}
                onChange={(isChosen) => onChange(withOrWithout(chosen, key, isChosen))}
              />
            );
          })}
        </fieldset>
      ))}
    </section>
  );
}

export function allLines({ sections }: SharedDocument): readonly string[] {
  return sections.flatMap(({ title, lines = [] }) => lines.map((line) => lineKey(title, line)));
}
