// SPDX-License-Identifier: EUPL-1.2
export { type RssItem, writeRss } from "./write-rss.ts";
