// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import type { LinkWithHint } from "#platform/ui";

const parts = [
  { key: "messages", path: "/mijn-plek/berichten" },
  { key: "readings", path: "/mijn-plek/wie-las-mee" },
  { key: "consents", path: "/mijn-plek/toestemmingen" },
  { key: "roles", path: "/mijn-plek/rollen" },
  { key: "securing", path: "/mijn-plek/beveiliging" },
  { key: "rights", path: "/mijn-plek/gegevens" },
  { key: "installation", path: "/beheer/installatie" },
] as const;

/** What else is someone's own, one page each. */
export function partsOf({ var: { t, language, person } }: AppContext): LinkWithHint[] {
  const own = parts.filter(({ key }) => key !== "installation" || person?.isOperator);
  return own.map(({ key, path }) => ({
    label: t(`site:myPlace.parts.${key}.label`),
    hint: t(`site:myPlace.parts.${key}.hint`),
    href: inLanguage(language, path),
  }));
}
