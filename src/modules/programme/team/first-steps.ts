// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import type { PartName } from "#platform/parts";
import type { LinkWithHint } from "#platform/ui";

const steps = [
  { key: "activity", path: "/team/programma/nieuw", part: "programme" },
  { key: "agenda", path: "/team/binnenhalen", part: "programme" },
  { key: "colleague", path: "/team/mensen", part: null },
  { key: "helpers", path: "/beheer/als-het-schuurt", part: "rubs" },
  { key: "written", path: "/beheer/wat-wij-opschrijven", part: null },
] as const satisfies readonly { key: string; path: string; part: PartName | null }[];

/** Where a coordinator may begin as long as the programme is empty, in any order. */
export function firstStepsOf({ var: { t, language, centre } }: AppContext): LinkWithHint[] {
  return steps
    .filter(({ part }) => part === null || centre.parts.has(part))
    .map(({ key, path }) => ({
      label: t(`programme:team.today.first.${key}.label`),
      hint: t(`programme:team.today.first.${key}.hint`),
      href: inLanguage(language, path),
    }));
}
