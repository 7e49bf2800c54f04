// SPDX-License-Identifier: EUPL-1.2
import { directoryAddress, type EntryLink } from "#modules/network";
import { inLanguage } from "#platform/http";
import { langBeside } from "#platform/i18n";
import { type Fact, Icon } from "#platform/ui";
import type { Wording } from "../asking/wording.ts";
import type { DirectoryBeside } from "./directory-beside.ts";

type Props = { visitor: Pick<Wording, "t" | "language">; words: string; entries: readonly EntryLink[] };

/** The first of what the directory finds for the same words. */
export function AlsoInDirectory({ visitor: { t, language }, words, entries }: Props) {
  if (entries.length === 0) return null;
  return (
    <section class="stack--sm niet-printen" aria-labelledby="h-wegwijzer">
      <h2 id="h-wegwijzer" class="h-klein">
        {t("programme:beside.also")}
      </h2>
      <p class="muted">{t("programme:beside.alsoWhat")}</p>
      <ul>
        {entries.map(({ id, name }) => (
          <li lang={langBeside(language, "nl")}>
            <a href={inLanguage(language, `/wegwijzer/${id}`)}>{name}</a>
          </li>
        ))}
      </ul>
      <p>
        <a class="terug" href={inLanguage(language, directoryAddress({ words }))}>
          <Icon name="arrow-right" />
          {t("programme:beside.all")}
        </a>
      </p>
    </section>
  );
}

type FactsProps = {
  visitor: Pick<Wording, "t" | "language">;
  activity: { partner: string | null };
  directory: DirectoryBeside;
};

/** What whoever offers this has more, and where there is more like it. */
export function directoryFacts({ visitor: { t, language }, activity, directory }: FactsProps): Fact[] {
  const { organizationId, block } = directory;
  const to = (address: string) => inLanguage(language, address);
  return [
    ...(organizationId && activity.partner
      ? [
          {
            icon: "hand-heart" as const,
            label: t("programme:beside.ofOrganization"),
            value: (
              <a href={to(directoryAddress({ organizationId }))}>
                {t("programme:beside.whatElse", { partner: activity.partner })}
              </a>
            ),
          },
        ]
      : []),
    ...(block
      ? [
          {
            icon: "map-pin" as const,
            label: t("programme:beside.elsewhere"),
            value: (
              <a href={to(directoryAddress({ block }))}>
                {t("programme:beside.ofBlock", { block: t(`network:terms.building-blocks.${block}`) })}
              </a>
            ),
          },
        ]
      : []),
  ];
}
