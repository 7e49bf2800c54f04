// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, coordinatesHere, inLanguage } from "#platform/http";
import type { TextLink } from "#platform/ui";

/** What a host does at the door. */
export function deskLinksOf(c: AppContext): TextLink[] {
  const { t, centre } = c.var;
  return [
    linkTo(c, t("programme:team.quick.desk"), "/team/aan-de-balie"),
    linkTo(c, t("programme:team.quick.arriving"), "/team/vandaag/wachten"),
    ...(centre.parts.has("support") ? [linkTo(c, t("programme:team.quick.dayBoard"), "/team/spreekuur")] : []),
    ...(centre.parts.has("rubs") ? [linkTo(c, t("programme:team.quick.no"), "/team/tijdelijk-niet")] : []),
    linkTo(c, t("programme:team.quick.own"), "/team/mijn"),
  ];
}

/** The team's menu: for each only what they may see. */
export function quickLinksOf(c: AppContext): TextLink[] {
  const { t, centre } = c.var;
  const to = (label: string, path: string) => linkTo(c, label, path);
  const site = to(t("programme:team.quick.site"), "/");
  const rubs = centre.parts.has("rubs")
    ? [
        to(t("programme:team.quick.rubs"), "/team/niet-goed-gegaan"),
        to(t("programme:team.quick.tense"), "/team/als-het-spannend-is"),
      ]
    : [];
  if (!coordinatesHere(c)) return [...rubs, site];
  return [
    to(t("programme:team.quick.new"), "/team/programma/nieuw"),
    to(t("programme:team.quick.programme"), "/team/programma"),
    to(t("programme:team.quick.beheer"), "/beheer"),
    ...rubs,
    site,
  ];
}

function linkTo({ var: { language } }: AppContext, label: string, path: string): TextLink {
  return { label, href: inLanguage(language, path) };
}
