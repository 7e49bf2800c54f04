// SPDX-License-Identifier: EUPL-1.2
import type { TextKey } from "#platform/i18n";
import type { PartName } from "#platform/parts";

type PublicPage = {
  path: string;
  part?: PartName;
  /** Search engines hear of it. What a house writes itself they hear of as soon as it is there. */
  inSitemap?: true;
  /** It stands at the foot of every page, in this order, under these words. */
  footer?: TextKey;
};

/** Pages at an address of their own that anyone may read: what the foot of each page and search engines are told of. */
export const publicPages = [
  { path: "/", inSitemap: true },
  { path: "/programma", part: "programme", inSitemap: true },
  { path: "/programma/papier", part: "programme", inSitemap: true },
  { path: "/insluiten", part: "programme", inSitemap: true },
  { path: "/wegwijzer", part: "directory", inSitemap: true, footer: "site:footer.directory" },
  { path: "/wegwijzer/downloads", part: "directory", inSitemap: true },
  { path: "/wegwijzer/insluiten", part: "directory", inSitemap: true },
  { path: "/api/v1", part: "directory", inSitemap: true },
  { path: "/doen-we-dat-echt", part: "characteristics", inSitemap: true },
  { path: "/doen-we-dat-echt/beginnen", part: "characteristics", inSitemap: true },
  { path: "/regio/beeld", part: "region", inSitemap: true },
  { path: "/regio/uitgangspunten", part: "region", inSitemap: true },
  { path: "/regio", part: "region", inSitemap: true, footer: "site:footer.region" },
  { path: "/regio/voor-wie", part: "region", inSitemap: true },
  { path: "/vraag", part: "support", inSitemap: true, footer: "site:footer.ask" },
  { path: "/spreekuur", part: "support", inSitemap: true, footer: "site:footer.walkInHours" },
  { path: "/nieuws", part: "news", inSitemap: true, footer: "site:footer.news" },
  { path: "/verhalen", part: "stories", footer: "site:footer.stories" },
  { path: "/over-ons", part: "pages", footer: "site:menu.about" },
  { path: "/contact", part: "pages", footer: "site:footer.contact" },
  { path: "/regio/afspraken", part: "region", inSitemap: true },
  { path: "/regio/toen-en-nu", part: "region", inSitemap: true },
  { path: "/samenwerken", part: "pages", footer: "site:footer.together" },
  { path: "/samenwerken/overleggen", part: "region", inSitemap: true },
  { path: "/samenwerken/verwijzen", part: "region", inSitemap: true },
  { path: "/samenwerken/ervaringsdeskundige", part: "region", inSitemap: true },
  { path: "/samenwerken/bezoeken", part: "region", inSitemap: true },
  { path: "/kwartier", part: "region", inSitemap: true, footer: "site:footer.makingRoom" },
  { path: "/vraag/naasten", part: "support", inSitemap: true },
  { path: "/vraag/zo-kiezen-we", part: "support", inSitemap: true },
  { path: "/huisafspraken", part: "rubs", footer: "site:footer.agreements" },
  { path: "/niet-goed-gegaan", part: "rubs", footer: "site:footer.rubs" },
  { path: "/wat-wij-opschrijven", inSitemap: true, footer: "site:footer.privacy" },
  { path: "/toegankelijkheid", inSitemap: true, footer: "site:footer.accessibility" },
  { path: "/inloggen", footer: "site:footer.signIn" },
] as const satisfies readonly PublicPage[];

/** The first words of their addresses, but for the pages that a house writes itself. */
export const wordsOfPublicPages: readonly string[] = publicPages
  .filter((page) => !("part" in page && page.part === "pages"))
  .map(({ path }) => path.split("/")[1] ?? "");
