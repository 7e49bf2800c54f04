// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, type CentreOfRequest, inLanguage } from "#platform/http";
import type { Frame, MenuKey } from "#platform/ui";
import { linesFor } from "./menu.ts";
import { publicPages } from "./public-pages.ts";

type Menu = Frame["menu"];

/** Menu and footer of this request, for whoever reads: nothing leads to what this house does not have. */
export function frameParts(c: AppContext): Pick<Frame, "menu" | "current" | "footerLinks" | "signedIn"> {
  const { language, person, centre } = c.var;
  const to = (path: string) => inLanguage(language, path);
  return {
    menu: centre ? menuOf(c) : [],
    current: placeInMenu(c.var.path),
    footerLinks: centre ? footerLinksOf(c) : [],
    signedIn: person && { name: person.name, devicesHref: to("/mijn-plek/beveiliging"), signOutHref: to("/uitloggen") },
  };
}

const places: Partial<Record<string, MenuKey>> = {
  "": "today",
  programma: "programme",
  wegwijzer: "directory",
  nieuws: "news",
  "over-ons": "about",
  team: "team",
  beheer: "team",
  "mijn-plek": "my-place",
};

/** The one place that tells to which word of the menu an address belongs, by its first part. */
function placeInMenu(path: string): MenuKey | null {
  return places[path.split("/")[1] ?? ""] ?? null;
}

/** At most four words. */
function menuOf(c: AppContext): Menu {
  const { t, language, centre } = c.var;
  const { parts, hasNews } = centre;
  const to = (path: string) => inLanguage(language, path);
  const hasDays = parts.has("programme") || parts.has("house");
  const first: Menu = [
    { key: "today", label: t(hasDays ? "site:menu.today" : "site:menu.home"), href: to("/"), icon: "house" },
  ];
  const programme: Menu = [
    { key: "programme", label: t("site:menu.programme"), href: to("/programma"), icon: "calendar-days" },
  ];
  const directory: Menu = [
    { key: "directory", label: t("site:footer.directory"), href: to("/wegwijzer"), icon: "map-pin" },
  ];
  const news: Menu = [{ key: "news", label: t("site:footer.news"), href: to("/nieuws"), icon: "bell" }];
  const about: Menu = [{ key: "about", label: t("site:menu.about"), href: to("/over-ons"), icon: "door-open" }];
  const team: Menu = [{ key: "team", label: t("site:menu.team"), href: to("/team"), icon: "users" }];
  return [
    ...first,
    ...(parts.has("programme") ? programme : parts.has("directory") ? directory : hasNews ? news : []),
    ...(isOfTheTeam(c) ? team : parts.has("pages") && !isOutOfSight(centre, "/over-ons") ? about : []),
    { key: "my-place", label: t("site:menu.myPlace"), href: to("/mijn-plek"), icon: "circle-user-round" },
  ];
}

function footerLinksOf(c: AppContext): Frame["footerLinks"] {
  const { t, person, centre } = c.var;
  const isShown: Partial<Record<string, boolean>> = {
    "/nieuws": centre.hasNews ?? false,
    "/over-ons": isOfTheTeam(c), // else it stands in the menu
    "/inloggen": person === null,
  };
  return linesFor(c, atTheFoot)
    .filter(({ path }) => (isShown[path] ?? true) && !isOutOfSight(centre, path))
    .map(({ footer, href }) => ({ label: t(footer), href }));
}

const atTheFoot = publicPages.filter((page) => "footer" in page);

function isOutOfSight({ pagesOutOfSight }: CentreOfRequest, path: string): boolean {
  return pagesOutOfSight?.has(path.slice(1)) ?? false;
}

function isOfTheTeam({ var: { person, centre } }: AppContext): boolean {
  return person?.teamAt.includes(centre.id) ?? false;
}
