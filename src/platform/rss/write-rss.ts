// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";

export type RssItem = {
  title: string;
  href: string;
  text: string;
  publishedAt: Temporal.Instant;
  /** What tells this item from others for good; absent: its address. */
  guid?: string;
  /** The whole piece, for readers that show it. */
  html?: string;
};
export type RssFeed = {
  title: string;
  description: string;
  language: string;
  /** Where people read the same, and where this feed is. */
  href: string;
  selfHref: string;
  items: readonly RssItem[];
};

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
].join(" ");

/** RSS 2.0, with the address of the feed itself as readers ask for. */
export function writeRss({ title, description, language, href, selfHref, items }: RssFeed): string {
  const [newest] = items;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" ${namespaces}>`,
    "<channel>",
    element("title", title),
    element("link", href),
    element("description", description),
    element("language", language),
    `<atom:link href="${escaped(selfHref)}" rel="self" type="application/rss+xml"/>`,
    "<ttl>60</ttl>",
    ...(newest ? [element("lastBuildDate", rfc822(newest.publishedAt))] : []),
    ...items.map(writeItem),
    "</channel>",
    "</rss>",
    "",
  ].join("\n");
}

function writeItem({ title, href, text, publishedAt, guid, html }: RssItem): string {
  return [
    "<item>",
    element("title", title),
    element("link", href),
    `<guid isPermaLink="${guid === undefined}">${escaped(guid ?? href)}</guid>`,
    element("pubDate", rfc822(publishedAt)),
    element("description", text),
    ...(html === undefined ? [] : [element("content:encoded", html)]),
    "</item>",
  ].join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

/** XML holds no control characters, escaped or not. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** "Tue, 24 Nov 2026 10:00:00 +0000" */
function rfc822(moment: Temporal.Instant): string {
  return new Date(moment.epochMilliseconds).toUTCString().replace("GMT", "+0000");
}
