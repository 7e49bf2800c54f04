// SPDX-License-Identifier: EUPL-1.2

export type XmlElement = { name: string; attributes: Record<string, string>; children: XmlElement[]; text: string };

/** As strict as a reader of feeds has to be: every tag closed, every sign written as XML wants it. Throws otherwise. */
export function readXml(xml: string): XmlElement[] {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const [token, tag] of xml.replace(/^<\?xml[^>]*\?>/, "").matchAll(/<([^<>]*)>|[^<]+/g)) {
    const current = open.at(-1) ?? root;
    if (tag === undefined) current.text += decode(token);
    else if (tag.startsWith("/")) close(open, tag.slice(1));
    else {
      const element = readTag(tag);
      current.children.push(element);
      if (!tag.endsWith("/")) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`Not closed: ${open.at(-1)?.name}`);
  return root.children;
}

function close(open: XmlElement[], name: string): void {
  if (open.pop()?.name !== name) throw new Error(`Closed out of turn: ${name}`);
}

function readTag(tag: string): XmlElement {
  const [, name = "", rest = ""] = /^([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*\/?$/.exec(tag) ?? [];
  if (name === "") throw new Error(`No tag: ${tag}`);
  const pairs = Array.from(rest.matchAll(/([\w:.-]+)="([^"]*)"/g), ([, key = "", value = ""]) => [key, decode(value)]);
  return { name, attributes: Object.fromEntries(pairs), children: [], text: "" };
}

const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(text)) throw new Error(`A loose &: ${text}`);
  return text.replaceAll(/&(\w+);/g, (_, name: string) => signs[name] ?? "");
}
