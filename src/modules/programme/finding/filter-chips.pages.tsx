// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { inLanguage } from "#platform/http";
import { Icon, type IconName } from "#platform/ui";
import { accessLabel, languageLabel } from "../activities/labels.ts";
import { originOf } from "./distances.ts";
import { type FilterProps, optionsOf, selectKeys } from "./filter-options.ts";
import { type DayPart, dayPartWords, needWords } from "./filter-words.ts";
import { addressOf, type FilterKey, withChoice } from "./filters.ts";

const dayParts: readonly DayPart[] = ["morning", "afternoon", "evening", "weekend"];

type QuickProps = Omit<FilterProps, "choices">;

export function QuickChoices({ visitor, filter }: QuickProps) {
  const { t } = visitor;
  const chip = { visitor, filter };
  return (
    <div class="snel">
      {/* biome-ignore lint/a11y/useSemanticElements: links, and a fieldset is for fields */}
      <div class="row" role="group" aria-label={t("programme:finding.filter.quick")}>
        <Chip {...chip} of="withoutSignUp" value="1" icon="door-open">
          {t("programme:finding.filter.withoutSignUp")}
        </Chip>
        <Chip {...chip} of="need" value={needWords.wheelchair} icon="accessibility">
          {accessLabel(t, "wheelchair")}
        </Chip>
        <Chip {...chip} of="language" value="nl-easy" icon="languages">
          {languageLabel(t, "nl-easy")}
        </Chip>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: links, and a fieldset is for fields */}
      <div class="row" role="group" aria-labelledby="h-dagdeel">
        <span class="snel__naam" id="h-dagdeel">
          {t("programme:finding.filter.part")}
        </span>
        {dayParts.map((part) => (
          <Chip {...chip} of="part" value={dayPartWords[part]}>
            {t(`programme:finding.dayPart.${part}`)}
          </Chip>
        ))}
      </div>
    </div>
  );
}

type ChipProps = QuickProps & { of: FilterKey; value: string; icon?: IconName; children: ComponentChildren };

/** On or off: a link to the same choice without or with it. */
function Chip({ visitor: { t, language }, filter, of, value, icon, children }: ChipProps) {
  const isOn = filter[of] === value;
  const shownIcon = isOn ? "check" : icon;
  return (
    <a
      class={isOn ? "chip chip--aan" : "chip"}
      href={inLanguage(language, addressOf(withChoice(filter, { [of]: isOn ? null : value })))}
      aria-current={isOn ? "true" : undefined}
    >
      {shownIcon && <Icon name={shownIcon} />}
      {children}
      {isOn && <span class="visually-hidden">{t("programme:finding.filter.isOn")}</span>}
    </a>
  );
}

/** What was chosen in the form, each with a way to leave it out: the form itself may be folded. */
export function ChosenInForm({ visitor, filter, choices }: FilterProps) {
  const options = optionsOf(visitor, filter, choices);
  const quick: readonly (string | undefined)[] = [needWords.wheelchair, "nl-easy"];
  const origin = originOf(filter, choices.places)?.name ?? "";
  const withinOf = (within: string) => visitor.t("programme:finding.filter.withinOf", { within, place: origin });
  const chosen = selectKeys.flatMap((key) => {
    const option = options[key].find(({ value }) => value === filter[key]);
    if (!option || quick.includes(option.value)) return [];
    return [{ key, value: option.value, label: key === "within" ? withinOf(option.label) : option.label }];
  });
  if (chosen.length === 0 && !filter.words) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: links, and a fieldset is for fields
    <div class="row" role="group" aria-label={visitor.t("programme:finding.filter.chosen")}>
      {filter.words && (
        <Chip visitor={visitor} filter={filter} of="words" value={filter.words}>
          {filter.words}
        </Chip>
      )}
      {chosen.map(({ key, value, label }) => (
        <Chip visitor={visitor} filter={filter} of={key} value={value}>
          {label}
        </Chip>
      ))}
    </div>
  );
}
