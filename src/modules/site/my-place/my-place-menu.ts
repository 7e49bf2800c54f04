// SPDX-License-Identifier: EUPL-1.2
import { runTheInstallation } from "#modules/people";
import { readWhatIsAboutUs } from "#modules/region";
import type { AppContext } from "#platform/http";
import type { LinkWithHint } from "#platform/ui";
import { linesFor, type MenuLine } from "../menu.ts";

const lines = [
  { key: "vault", path: "/mijn-plek/kluis" },
  { key: "paths", path: "/mijn-plek/traject", part: "support" },
  { key: "stories", path: "/mijn-plek/verhalen", part: "stories" },
  { key: "messages", path: "/mijn-plek/berichten" },
  { key: "readings", path: "/mijn-plek/wie-las-mee" },
  { key: "consents", path: "/mijn-plek/toestemmingen" },
  { key: "roles", path: "/mijn-plek/rollen" },
  { key: "releases", path: "/mijn-plek/vrijgeven", for: readWhatIsAboutUs },
  { key: "securing", path: "/mijn-plek/beveiliging" },
  { key: "rights", path: "/mijn-plek/gegevens" },
  { key: "installation", path: "/beheer/installatie", for: runTheInstallation },
] as const satisfies readonly ({ key: string } & MenuLine)[];

/** What else is someone's own, one page each. */
export function menuOfMyPlace(c: AppContext): LinkWithHint[] {
  const { t } = c.var;
  return linesFor(c, lines).map(({ key, href }) => ({
    label: t(`site:myPlace.menu.${key}.label`),
    hint: t(`site:myPlace.menu.${key}.hint`),
    href,
  }));
}
