// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { Form, SubmitButton, TextField } from "#platform/ui";
import type { Visitor } from "../finding/date-words.ts";
import { choiceKeys, type ProgrammeFilter, parameterName } from "../finding/filters.ts";

/** Other words; what was chosen beside them stays. */
export function SearchForm({ visitor: { t, language }, filter }: { visitor: Visitor; filter: ProgrammeFilter }) {
  const carried = choiceKeys.filter((key) => key !== "words" && filter[key] !== undefined);
  return (
    <search>
      <Form method="get" action={inLanguage(language, "/programma")} class="zoek">
        {carried.map((key) => (
          <input type="hidden" name={parameterName(key)} value={filter[key]} />
        ))}
        <TextField
          name={parameterName("words")}
          id="zoek"
          type="search"
          label={t("programme:search.label")}
          value={filter.words}
          maxlength={100}
          autocomplete="off"
        />
        <SubmitButton>{t("programme:search.submit")}</SubmitButton>
      </Form>
    </search>
  );
}
