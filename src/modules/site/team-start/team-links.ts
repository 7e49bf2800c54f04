// SPDX-License-Identifier: EUPL-1.2
import { beCoordinator, beHost, beInTheTeam, publish } from "#modules/people";
import { type AppContext, inLanguage, type Permission } from "#platform/http";
import type { PartName } from "#platform/parts";
import type { LinkWithHint } from "#platform/ui";

const links = [
  { key: "news", path: "/beheer/nieuws", part: "news", for: publish },
  { key: "partners", path: "/team/huis/partners", part: "partners", for: beCoordinator },
  { key: "pages", path: "/team/paginas", part: "pages", for: beCoordinator },
  { key: "concerns", path: "/team/niet-goed-gegaan", part: "rubs", for: beInTheTeam },
  { key: "no", path: "/team/tijdelijk-niet", part: "rubs", for: beHost },
  { key: "tense", path: "/team/als-het-spannend-is", part: "rubs", for: beInTheTeam },
  { key: "people", path: "/team/mensen", part: null, for: beCoordinator },
  { key: "tasks", path: "/team/taken", part: null, for: beCoordinator },
  { key: "beheer", path: "/beheer", part: null, for: beCoordinator },
] as const satisfies readonly { key: string; path: string; part: PartName | null; for: Permission }[];

/** What whoever asks may do, in what this house has. */
export function teamLinksOf({ var: { t, language, actor, person, centre } }: AppContext): LinkWithHint[] {
  return links
    .filter(({ part }) => part === null || centre.parts.has(part))
    .filter((link) => link.for.allows({ actor, person, centreId: centre.id }))
    .map(({ key, path }) => ({
      label: t(`site:teamStart.links.${key}.label`),
      hint: t(`site:teamStart.links.${key}.hint`),
      href: inLanguage(language, path),
    }));
}
