// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import { listShownCovenants } from "../covenants/covenant.queries.ts";
import { publicHref } from "../writing/links.ts";
import type { Together } from "./together.pages.tsx";

const pages = [
  { key: "tables", path: "/overleggen" },
  { key: "referring", path: "/verwijzen" },
  { key: "expecting", path: "/ervaringsdeskundige" },
  { key: "visits", path: "/bezoeken" },
] as const;

/** What there is to read for everyone. */
export async function loadTogether(c: AppContext): Promise<Together> {
  const { t, db, centre, language } = c.var;
  const covenants = await listShownCovenants(db, centre.regionId);
  return {
    covenants: covenants.map(({ id, title }) => ({ title, href: publicHref(c, `/convenant/${id}`) })),
    links: [
      ...pages.map(({ key, path }) => ({
        href: publicHref(c, path),
        label: t(`region:cooperation.${key}.title`),
        hint: t(`region:cooperation.hints.${key}`),
      })),
      {
        href: inLanguage(language, "/kwartier"),
        label: t("region:makingRoom.title"),
        hint: t("region:cooperation.hints.makingRoom"),
      },
    ],
  };
}
