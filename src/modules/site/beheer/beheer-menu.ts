// SPDX-License-Identifier: EUPL-1.2
import { beCoordinator, runTheInstallation } from "#modules/people";
import type { AppContext } from "#platform/http";
import type { IconName, TextLink } from "#platform/ui";
import { linesFor, type MenuLine } from "../menu.ts";

/** One line for each page, under the heading of `under`; its words stand in this folder's texts. */
const lines = [
  { key: "hours", path: "/team/huis/openingstijden", icon: "clock", under: "open", part: "house" },
  { key: "closedDays", path: "/team/huis/dichte-dagen", icon: "calendar-x", under: "open", part: "house" },
  { key: "front", path: "/team/huis/voorpagina", icon: "door-open", under: "tell" },
  { key: "news", path: "/beheer/nieuws", icon: "bell", under: "tell", part: "news" },
  { key: "pages", path: "/team/paginas", icon: "file-text", under: "tell", part: "pages" },
  { key: "inSight", path: "/team/in-beeld", icon: "image", under: "tell" },
  { key: "houseStyle", path: "/beheer/huisstijl", icon: "palette", under: "tell" },
  { key: "languages", path: "/beheer/talen", icon: "languages", under: "tell" },
  { key: "screen", path: "/beheer/scherm", icon: "eye", under: "tell", part: "programme" },
  { key: "partners", path: "/team/huis/partners", icon: "building", under: "inside", part: "partners" },
  { key: "import", path: "/team/binnenhalen", icon: "calendar-plus", under: "programme", part: "programme" },
  { key: "sources", path: "/beheer/bronnen", icon: "calendar-days", under: "programme", part: "programme" },
  { key: "searchWords", path: "/beheer/zoekwoorden", icon: "search", under: "tell", part: ["programme", "directory"] },
  { key: "parts", path: "/beheer/onderdelen", icon: "sprout", under: "inside" },
  { key: "rooms", path: "/team/ruimtes", icon: "armchair", under: "inside", part: "rooms" },
  { key: "people", path: "/team/mensen", icon: "users", under: "inside" },
  { key: "rubs", path: "/beheer/als-het-schuurt", icon: "message-circle", under: "inside", part: "rubs" },
  { key: "outbox", path: "/team/berichten", icon: "mail", under: "inside" },
  { key: "emergencies", path: "/team/nood", icon: "triangle-alert", under: "kept" },
  { key: "keeping", path: "/beheer/bewaren", icon: "eraser", under: "kept" },
  { key: "register", path: "/beheer/register", icon: "book-open", under: "kept" },
  { key: "agreeing", path: "/beheer/wat-wij-opschrijven", icon: "pen-line", under: "kept" },
  { key: "mail", path: "/beheer/mail", icon: "mail", under: "installation", for: runTheInstallation },
  { key: "installation", path: "/beheer/installatie", icon: "wrench", under: "installation", for: runTheInstallation },
  { key: "quotas", path: "/beheer/ruimte", icon: "archive", under: "installation", for: runTheInstallation },
] as const satisfies readonly ({ key: string; icon: IconName; under: Heading } & MenuLine)[];

const headings = ["open", "tell", "programme", "inside", "kept", "installation"] as const;
type Heading = (typeof headings)[number];

export type LineOfBeheer = TextLink & { key: string; hint: string; icon: IconName };
export type MenuGroup = { heading: Heading; lines: LineOfBeheer[] };

/** All that someone may arrange for this house; what is about the whole installation only for its operator. */
export function menuOfBeheer(c: AppContext): MenuGroup[] {
  const { t } = c.var;
  const open = linesFor(
    c,
    lines.map((line) => ({ for: beCoordinator, ...line })),
  );
  const under = (heading: Heading) =>
    open
      .filter((line) => line.under === heading)
      .map(({ key, icon, href }) => ({
        ...{ key, icon, href },
        label: t(`site:beheer.menu.${key}.label`),
        hint: t(`site:beheer.menu.${key}.hint`),
      }));
  return headings.map((heading) => ({ heading, lines: under(heading) })).filter((group) => group.lines.length > 0);
}
