// SPDX-License-Identifier: EUPL-1.2
import { type AppContext, inLanguage } from "#platform/http";
import type { LinkWithHint } from "#platform/ui";

const pages = [
  { key: "walking", path: "/team/regio/doorlopen" },
  { key: "meetings", path: "/team/regio/bijeenkomsten" },
  { key: "municipalities", path: "/team/regio/gemeenten" },
  { key: "sheet", path: "/regio/blad" },
  { key: "principles", path: "/regio/uitgangspunten" },
  { key: "starting", path: "/team/regio/beginnen" },
] as const;

/** What the team can do from here, each with a line that says what. */
export function meetingLinks(c: AppContext): LinkWithHint[] {
  const { t, language } = c.var;
  return pages.map(({ key, path }) => ({
    label: t(`region:meeting.links.${key}.label`),
    hint: t(`region:meeting.links.${key}.hint`),
    href: inLanguage(language, path),
  }));
}
