// SPDX-License-Identifier: EUPL-1.2
import { audienceWords } from "#modules/network";
import type { Language, T } from "#platform/i18n";
import { Choice, Form, LinkButton, type Option, Select, SubmitButton } from "#platform/ui";
import { languageName } from "./language-name.ts";
import { audienceCodes, choicesOf, isChosen, type MapFilter } from "./map-filter.ts";

type ChoicesProps = {
  t: T;
  language: Language;
  /** Where the choice is shown. */
  action: string;
  filter: MapFilter;
  /** Spoken somewhere in the region. */
  languages: readonly string[];
  municipality: string | null;
  /** Whose neighbourhoods one can look at. */
  municipalities: readonly Option[];
  /** Which rows stand open stays so. */
  open: string | null;
};

/** For whom, in which language and when: what one chooses stands in the address. */
export function ChoicesForm(props: ChoicesProps) {
  const { t, action, filter, municipality, municipalities, open } = props;
  const isOpen = isChosen(filter) || municipality !== null;
  return (
    <details class="card regio-keuze niet-printen" open={isOpen}>
      <summary>{t("region:map.choices.title")}</summary>
      <Form method="get" action={action} class="stack">
        {open !== null && <input type="hidden" name="bouwsteen" value={open} />}
        <div class="filter__velden">
          <Select
            name="voor"
            label={t("region:map.choices.audience")}
            value={filter.audience ? audienceWords[filter.audience] : ""}
            options={[{ value: "", label: t("region:map.choices.everyone") }, ...audienceOptions(t)]}
          />
          <Select
            name="taal"
            label={t("region:map.choices.language")}
            value={filter.language ?? ""}
            options={[{ value: "", label: t("region:map.choices.anyLanguage") }, ...languageOptions(props)]}
          />
          {municipalities.length > 0 && (
            <Select
              name="gemeente"
              label={t("region:map.choices.municipality")}
              value={municipality ?? ""}
              options={[{ value: "", label: t("region:map.choices.wholeRegion") }, ...municipalities]}
            />
          )}
        </div>
        <Moments t={t} filter={filter} />
        <p class="row">
          <SubmitButton>{t("region:map.choices.show")}</SubmitButton>
          {isOpen && (
            <LinkButton kind="quiet" href={action}>
              {t("region:map.choices.clear")}
            </LinkButton>
          )}
        </p>
      </Form>
    </details>
  );
}

function Moments({ t, filter }: Pick<ChoicesProps, "t" | "filter">) {
  return (
    <div class="filter__velden">
      <Choice
        type="checkbox"
        name="avond"
        value="1"
        label={t("region:map.choices.evening")}
        checked={filter.evening === true}
      />
      <Choice
        type="checkbox"
        name="weekend"
        value="1"
        label={t("region:map.choices.weekend")}
        checked={filter.weekend === true}
      />
    </div>
  );
}

function audienceOptions(t: T): Option[] {
  return audienceCodes.map((code) => ({ value: audienceWords[code], label: t(`network:terms.audience.${code}`) }));
}

function languageOptions({ t, languages, filter, language }: ChoicesProps): Option[] {
  const codes = filter.language ? new Set([...languages, filter.language]) : new Set(languages);
  return [...codes]
    .map((code) => ({ value: code, label: languageName(t, language, code) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
}

/** "Je ziet wat er is: voor jongeren, in het Arabisch, ’s avonds." */
export function choiceInWords(t: T, language: Language, filter: MapFilter): string | null {
  if (choicesOf(filter).length === 0) return null;
  const { audience, evening, weekend } = filter;
  const parts = [
    audience && t("region:map.chosen.audience", { who: t(`network:terms.audience.${audience}`).toLowerCase() }),
    filter.language && t("region:map.chosen.language", { language: languageName(t, language, filter.language) }),
    evening && t("region:map.chosen.evening"),
    weekend && t("region:map.chosen.weekend"),
  ];
  return t("region:map.chosen.all", { parts: parts.filter(Boolean).join(", ") });
}
