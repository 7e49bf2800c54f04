// SPDX-License-Identifier: EUPL-1.2

import { inLanguage } from "#platform/http";
import { Form, Select, SubmitButton, TextField } from "#platform/ui";
import { ChosenInForm, QuickChoices } from "./filter-chips.pages.tsx";
import { type FilterProps, optionsOf, originOptions, selectKeys } from "./filter-options.ts";
import { addressOf, type FilterKey, hasChoices, onlyDays, type ProgrammeFilter, parameterName } from "./filters.ts";

/** Links for what people choose most, and a form for the rest: what one chooses stands in the address. */
export function FilterForm({ visitor, filter, choices }: FilterProps) {
  const { t, language } = visitor;
  return (
    <Form
      method="get"
      action={`${inLanguage(language, "/programma")}#gevonden`}
      class="card stack filter"
      labelledBy="h-filter"
    >
      <h2 id="h-filter" class="h-klein">
        {t("programme:finding.filter.title")}
      </h2>
      <QuickChoices visitor={visitor} filter={filter} />
      <ChosenInForm visitor={visitor} filter={filter} choices={choices} />
      <CarriedAlong filter={filter} />
      <details class="vouw">
        <summary>{t("programme:finding.filter.more")}</summary>
        <Fields visitor={visitor} filter={filter} choices={choices} />
        <p class="row filter__knop">
          <SubmitButton>{t("programme:finding.filter.show")}</SubmitButton>
          {hasChoices(filter) && (
            <a class="btn btn--3" href={inLanguage(language, addressOf(onlyDays(filter)))}>
              {t("programme:finding.filter.clear")}
            </a>
          )}
        </p>
      </details>
    </Form>
  );
}

function CarriedAlong({ filter }: { filter: ProgrammeFilter }) {
  const keys: readonly FilterKey[] = ["day", "week", "part", "withoutSignUp"];
  return <>{keys.map((key) => filter[key] && <input type="hidden" name={parameterName(key)} value={filter[key]} />)}</>;
}

function Fields({ visitor, filter, choices }: FilterProps) {
  const { t } = visitor;
  const options = optionsOf(visitor, filter, choices);
  const origins = originOptions(t, choices);
  const select = (key: (typeof selectKeys)[number]) =>
    options[key].length > 0 && (
      <Select
        name={parameterName(key)}
        label={t(`programme:finding.filter.${key}`)}
        value={filter[key] ?? ""}
        options={[{ value: "", label: t(`programme:finding.filter.any.${key}`) }, ...options[key]]}
      />
    );
  return (
    <div class="filter__velden">
      <TextField
        name={parameterName("words")}
        type="search"
        label={t("programme:finding.filter.words")}
        value={filter.words}
        maxlength={100}
        autocomplete="off"
      />
      {selectKeys.map(select)}
      {origins.length > 0 && (
        <Select
          name={parameterName("from")}
          label={t("programme:finding.filter.from")}
          value={filter.from ?? ""}
          options={origins}
        />
      )}
    </div>
  );
}
