// SPDX-License-Identifier: EUPL-1.2
import { Choice, Fieldset, Form, type Option, Select, SubmitButton, TextField } from "#platform/ui";
import { type DirectoryFilter, type FilterKey, hasChoices, parameterName } from "../finding/filter.ts";
import { ChosenChips, QuickChips } from "./directory-chips.pages.tsx";
import {
  accessOptions,
  audienceOptions,
  distanceOptions,
  languageOptions,
  themeOptions,
  valuesOf,
} from "./filter-options.ts";
import { hrefFor, type Reader } from "./reader.ts";

export type FilterProps = {
  reader: Reader;
  filter: DirectoryFilter;
  /** As the place that was typed is called, when we know it. */
  placeName: string | null;
  /** Of the organization whose entries these are. */
  organizationName: string | null;
  /** Where the choice is shown: as a list, unless said. */
  path?: string;
};

/** Words and a place at hand, quick choices as links, and the rest folded: what one chooses stands in the address. */
export function DirectoryFilterForm(props: FilterProps) {
  const { reader, filter, path = "/wegwijzer" } = props;
  const { t } = reader;
  return (
    <Form
      method="get"
      action={`${hrefFor({ ...reader, sheet: [] }, path)}#gevonden`}
      class="card stack filter"
      labelledBy="h-filter"
    >
      <h2 id="h-filter" class="h-klein">
        {t("network:entries.filter.title")}
      </h2>
      <div class="filter__velden wijzer-zoek">
        <TextField
          name={parameterName("words")}
          type="search"
          label={t("network:entries.filter.words")}
          hint={t("network:entries.filter.wordsHint")}
          value={filter.words}
          maxlength={100}
          autocomplete="off"
        />
        <TextField
          name={parameterName("from")}
          label={t("network:entries.filter.from")}
          hint={t("network:entries.filter.fromHint")}
          value={filter.from}
          maxlength={100}
          autocomplete="postal-code"
        />
        <Select
          name={parameterName("withinKm")}
          label={t("network:entries.filter.within")}
          value={valuesOf(filter, "withinKm")[0] ?? ""}
          options={[{ value: "", label: t("network:entries.filter.any.within") }, ...distanceOptions(t)]}
        />
      </div>
      <CarriedAlong {...props} />
      <QuickChips {...props} />
      <ChosenChips {...props} />
      <details class="vouw">
        <summary>{t("network:entries.filter.more")}</summary>
        <MoreFields {...props} />
        <AccessFields {...props} />
      </details>
      <p class="row filter__knop">
        <SubmitButton>{t("network:entries.filter.show")}</SubmitButton>
        {hasChoices(filter) && (
          <a class="btn btn--3" href={hrefFor(reader, path)}>
            {t("network:entries.filter.clear")}
          </a>
        )}
      </p>
    </Form>
  );
}

const carried: readonly FilterKey[] = ["open", "cost", "direct", "block", "organizationId"];

/** What was chosen with a link stays when the form is sent. */
function CarriedAlong({ reader, filter }: FilterProps) {
  return (
    <>
      {carried.flatMap((key) =>
        valuesOf(filter, key).map((value) => <input type="hidden" name={parameterName(key)} value={value} />),
      )}
      {reader.sheet.map((id) => (
        <input type="hidden" name="blad" value={id} />
      ))}
    </>
  );
}

function MoreFields({ reader, filter }: FilterProps) {
  const { t } = reader;
  const select = (key: "theme" | "audience" | "language", options: readonly Option[]) => (
    <Select
      name={parameterName(key)}
      label={t(`network:entries.filter.${key}`)}
      value={valuesOf(filter, key)[0] ?? ""}
      options={[{ value: "", label: t(`network:entries.filter.any.${key}`) }, ...options]}
    />
  );
  return (
    <div class="filter__velden">
      {select("theme", themeOptions(t))}
      {select("audience", audienceOptions(t))}
      {select("language", languageOptions(reader, filter.language))}
    </div>
  );
}

/** Folded until somebody needs it: on a wide screen the rest stands open. */
function AccessFields({ reader: { t }, filter }: FilterProps) {
  const chosen = valuesOf(filter, "access");
  return (
    <details class="toegang" open={chosen.length > 0}>
      <summary>{t("network:entries.filter.access")}</summary>
      <Fieldset name={parameterName("access")} legend={t("network:entries.filter.accessAll")}>
        <div class="filter__velden">
          {accessOptions(t).map(({ value, label }) => (
            <Choice
              type="checkbox"
              name={parameterName("access")}
              value={value}
              label={label}
              checked={chosen.includes(value)}
            />
          ))}
        </div>
      </Fieldset>
    </details>
  );
}
