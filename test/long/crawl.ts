// SPDX-License-Identifier: EUPL-1.2

/** Something that can be asked for: an address, or a form as the page offers it. `headers`: of the browser that may. */
export type Chance = {
  method: "GET" | "POST";
  path: string;
  fields: [string, string][];
  headers?: Record<string, string>;
};

const longestCrawl = 700;
const mostAlike = 3;

/** All addresses and forms that can be reached from here, at most a few of each kind. */
export async function crawl(starts: readonly string[], read: (path: string) => Promise<string>): Promise<Chance[]> {
  const chances: Chance[] = [];
  const asked = new Set<string>();
  const alike = new Map<string, number>();
  const queue = [...starts];
  for (let path = queue.shift(); path !== undefined && asked.size < longestCrawl; path = queue.shift()) {
    const kind = path.replaceAll(
      /[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\d(T\d+)?|(?<=\/(programma|a|paginas)\/)[^/]+|(?<==)[^&]*/g,
      "*",
    );
    if (asked.has(path)) continue;
    if (!starts.includes(path)) alike.set(kind, (alike.get(kind) ?? 0) + 1);
    if ((alike.get(kind) ?? 0) > mostAlike) continue;
    asked.add(path);
    chances.push({ method: "GET", path, fields: [] });
    const html = await read(path);
    chances.push(...formsIn(html, path));
    queue.push(...linksIn(html, path));
  }
  return chances;
}

function linksIn(html: string, at: string): string[] {
  const links = [...html.matchAll(/<(?:a|img|link) [^>]*?(?:href|src)="([/?][^"#]*)/g)].map(([, href = ""]) =>
    readEntities(href),
  );
  return links.map((href) => (href.startsWith("?") ? at.split("?")[0] + href : href));
}

export function formsIn(html: string, at: string): Chance[] {
  return [...html.matchAll(/<form ([^>]*)>([\s\S]*?)<\/form>/g)].map(([, tag = "", inside = ""]) => ({
    method: attribute(tag, "method") === "get" ? "GET" : "POST",
    path: attribute(tag, "action") || at,
    fields: fieldsIn(inside),
  }));
}

function fieldsIn(html: string): [string, string][] {
  const fields: [string, string][] = [];
  const unchosen: [string, string][] = [];
  const pattern = /<input\b([^>]*)>|<(button|textarea|select)\b([^>]*)>([\s\S]*?)<\/\2>/g;
  for (const [, input, kind = "input", other = "", inside = ""] of html.matchAll(pattern)) {
    const tag = input ?? other;
    const name = attribute(tag, "name");
    if (!name) continue;
    const field: [string, string] = [name, valueOfField(kind, tag, inside) || somethingFor(tag)];
    const isLeftOut = /type="(radio|checkbox)"/.test(tag) && !/\schecked\b/.test(tag);
    if (!isLeftOut) fields.push(field);
    else if (/type="radio"/.test(tag)) unchosen.push(field);
  }
  return [...fields, ...lastOfEach(unchosen, fields)];
}

/** Of radio buttons where nothing is chosen yet, somebody chooses the last. */
function lastOfEach(unchosen: readonly [string, string][], chosen: readonly [string, string][]): [string, string][] {
  const names = new Set(chosen.map(([name]) => name));
  return [...new Map(unchosen.filter(([name]) => !names.has(name)))];
}

function valueOfField(kind: string, tag: string, inside: string): string {
  if (kind === "textarea") return readEntities(inside);
  if (kind !== "select") return attribute(tag, "value");
  const options = [...inside.matchAll(/<option([^>]*)>/g)].map(([, option = ""]) => option);
  return attribute(options.find((option) => /\sselected\b/.test(option)) ?? options.at(-1) ?? "", "value");
}

/** What somebody could fill in where nothing may not stay empty, so that the form would be right. */
function somethingFor(tag: string): string {
  if (!/\srequired\b/.test(tag)) return "";
  const type = attribute(tag, "type") || "text";
  return { date: "2026-12-01", time: "14:00", number: "3", email: "iemand@post.example" }[type] ?? "Samen koken";
}

function attribute(tag: string, name: string): string {
  return readEntities(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
}

function readEntities(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}
