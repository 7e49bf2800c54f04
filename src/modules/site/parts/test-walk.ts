// SPDX-License-Identifier: EUPL-1.2
import type { Visitor } from "../../../../test/support/visitor.ts";

const most = 250;
const beginning = "the beginning";

type Far = "all the way" | "one step";

/** Follows every link from these pages on; what answers 404 comes back, with where it stood. */
export async function findDeadLinks(visitor: Visitor, from: readonly string[], far: Far): Promise<string[]> {
  const seen = new Map(from.map((path) => [path, { href: path, foundOn: beginning }]));
  const dead: string[] = [];
  for (const [path, { href, foundOn }] of seen) {
    if (seen.size > most) throw new Error(`More than ${most} pages`);
    const answer = await visitor.get(href);
    if (answer.status === 404) dead.push(`${href} (on ${foundOn})`);
    if (far === "one step" && foundOn !== beginning) continue;
    if (!answer.headers.get("content-type")?.includes("text/html")) continue;
    for (const link of linksIn(await answer.text())) {
      const shape = shapeOf(link);
      if (!seen.has(shape)) seen.set(shape, { href: link, foundOn: path });
    }
  }
  return dead;
}

/** Addresses here. In English they are the same. */
function linksIn(html: string): string[] {
  return [...html.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, href = ""]) => href.replaceAll("&amp;", "&"))
    .filter((path) => !/^\/(en(\/|$)|assets\/)|\.(pdf|png|svg)/.test(path));
}

/** Of pages that differ only by what is asked, by the day or by whom they are about, one will do. */
function shapeOf(href: string): string {
  return href.replace(/\?.*/, "").replaceAll(/\d{4}-\d\d-\d\d(T\d+)?|[0-9a-f]{8}-[0-9a-f-]{27}/g, "*");
}
