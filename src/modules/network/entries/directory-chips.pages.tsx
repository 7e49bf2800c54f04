// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "#platform/ui";
import { addressOf, type DirectoryFilter, withChoice } from "../finding/filter.ts";
import { readBuildingBlock } from "../terms/building-blocks.ts";
import { ownTerms } from "../terms/own-terms.ts";
import type { FilterProps } from "./directory-filter.pages.tsx";
import { languageInWords } from "./entry-words.ts";
import { hrefFor, type Reader } from "./reader.ts";

type Changes = Parameters<typeof withChoice>[1];
type ChipProps = {
  reader: Reader;
  filter: DirectoryFilter;
  path?: string | undefined;
  isOn: boolean;
  /** What the link chooses, or leaves out when it is on. */
  changes: Changes;
  icon?: IconName;
  children: ComponentChildren;
};

/** On or off: a link to the same choice without or with it. */
function Chip({ reader, filter, path, isOn, changes, icon, children }: ChipProps) {
  const shown = isOn ? "check" : icon;
  return (
    <a
      class={isOn ? "chip chip--aan" : "chip"}
      href={hrefFor(reader, addressOf(withChoice(filter, changes), path))}
      aria-current={isOn ? "true" : undefined}
    >
      {shown && <Icon name={shown} />}
      {children}
      {isOn && <span class="visually-hidden">{reader.t("network:entries.filter.isOn")}</span>}
    </a>
  );
}

export function QuickChips({ reader, filter, path }: FilterProps) {
  const { t } = reader;
  const { open, cost, direct } = filter;
  const chip = { reader, filter, path };
  return (
    <div class="snel">
      {/* biome-ignore lint/a11y/useSemanticElements: links, and a fieldset is for fields */}
      <div class="row" role="group" aria-label={t("network:entries.filter.quick")}>
        <Chip {...chip} isOn={open === true} changes={{ open: open ? null : true }} icon="clock">
          {t("network:entries.filter.open")}
        </Chip>
        <Chip {...chip} isOn={cost === "free"} changes={{ cost: cost ? null : "free" }} icon="euro">
          {t("network:entries.filter.free")}
        </Chip>
        <Chip {...chip} isOn={direct === true} changes={{ direct: direct ? null : true }} icon="door-open">
          {t("network:entries.filter.direct")}
        </Chip>
      </div>
    </div>
  );
}

/** What was chosen in the form, each with a way to leave it out: the form itself may be folded. */
export function ChosenChips(props: FilterProps) {
  const { reader, filter, path } = props;
  const chosen = chosenIn(props);
  if (chosen.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: links, and a fieldset is for fields
    <div class="row" role="group" aria-label={reader.t("network:entries.filter.chosen")}>
      {chosen.map(({ label, changes }) => (
        <Chip reader={reader} filter={filter} path={path} isOn changes={changes}>
          {label}
        </Chip>
      ))}
    </div>
  );
}

function chosenIn({ reader, filter, placeName, organizationName }: FilterProps): { label: string; changes: Changes }[] {
  const { t } = reader;
  const { words, from, withinKm, theme, audience, language, access = [], block, organizationId } = filter;
  const place = placeName ?? from ?? "";
  const near = withinKm
    ? t("network:entries.filter.withinOf", { km: withinKm, place })
    : t("network:entries.filter.near", { place });
  const own = organizationName
    ? t("network:entries.filter.ofOrganization", { name: organizationName })
    : t("network:entries.filter.ofOneOrganization");
  return [
    ...chip(words, (typed) => typed, { words: null }),
    ...chip(from, () => near, { from: null, withinKm: null }),
    ...chip(theme, (code) => t(`network:terms.theme.${code}`), { theme: null }),
    ...chip(audience, (code) => spoken("for", t(`network:terms.audience.${code}`)), { audience: null }),
    ...chip(language, (code) => spoken("spoken", languageInWords(reader, { code, name: null })), { language: null }),
    ...access.map((code) => ({
      label: t(`network:terms.access.${code}`),
      changes: { access: access.filter((other) => other !== code) },
    })),
    ...chip(block, (code) => blockInWords(t, code), { block: null }),
    ...chip(organizationId, () => own, { organizationId: null }),
  ];

  function spoken(key: "for" | "spoken", said: string): string {
    return t(`network:entries.filter.${key}`, { audience: said, language: said });
  }
}

function chip<Value>(value: Value | undefined, say: (value: Value) => string, changes: Changes) {
  return value === undefined ? [] : [{ label: say(value), changes }];
}

/** The one in the address may be of another installation. */
function blockInWords(t: Reader["t"], code: string): string {
  const known = readBuildingBlock(code);
  return known ? t(`network:terms.building-blocks.${known}`) : t("network:entries.filter.block");
}

/** Where one can begin without knowing a word for it. */
export function ThemeChips({ reader }: { reader: Reader }) {
  return (
    <section class="stack--sm" aria-labelledby="h-themas">
      <h2 id="h-themas" class="h-klein">
        {reader.t("network:entries.themes")}
      </h2>
      <div class="snel">
        <div class="row">
          {ownTerms.theme.map((theme) => (
            <Chip reader={reader} filter={{}} isOn={false} changes={{ theme }}>
              {reader.t(`network:terms.theme.${theme}`)}
            </Chip>
          ))}
        </div>
      </div>
    </section>
  );
}
