// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import type { Frame } from "#platform/ui";

/** Menu and footer of this request: at most four words, for whoever reads. */
export function frameParts(c: AppContext): Pick<Frame, "menu" | "footerLinks" | "signedIn"> {
  const { t, language, person, centre } = c.var;
  const to = (path: string) => inLanguage(language, path);
  const isOfTheTeam = person !== null && centre !== undefined && person.teamAt.includes(centre.id);
  const menu: Frame["menu"] = [
    { key: "today", label: t("site:menu.today"), href: to("/"), icon: "house" },
    { key: "programme", label: t("site:menu.programme"), href: to("/programma"), icon: "calendar-days" },
    isOfTheTeam
      ? { key: "team", label: t("site:menu.team"), href: to("/team"), icon: "users" }
      : { key: "about", label: t("site:menu.about"), href: to("/over-ons"), icon: "door-open" },
    { key: "my-place", label: t("site:menu.myPlace"), href: to("/mijn-plek"), icon: "circle-user-round" },
  ];
  return {
    menu: centre ? menu : [],
    footerLinks: centre
      ? [
          ...(centre.hasNews ? [{ label: t("site:footer.news"), href: to("/nieuws") }] : []),
          ...(isOfTheTeam ? [{ label: t("site:menu.about"), href: to("/over-ons") }] : []),
          { label: t("site:footer.contact"), href: to("/contact") },
          { label: t("site:footer.together"), href: to("/samenwerken") },
          { label: t("site:footer.agreements"), href: to("/huisafspraken") },
          { label: t("site:footer.rubs"), href: to("/niet-goed-gegaan") },
          { label: t("site:footer.privacy"), href: to("/wat-wij-opschrijven") },
          ...(person ? [] : [{ label: t("site:footer.signIn"), href: to("/inloggen") }]),
        ]
      : [],
    signedIn: person && { name: person.name, devicesHref: to("/mijn-plek/beveiliging"), signOutHref: to("/uitloggen") },
  };
}
