// SPDX-License-Identifier: EUPL-1.2

type Block = { kind: "heading" | "list" | "text"; lines: string[] };

/** What somebody typed: an empty line begins a paragraph, "# " a heading, "- " a line of a list. Nothing else means something. */
export function Words({ text }: { text: string }) {
  return (
    <>
      {blocksOf(text).map(({ kind, lines }) => {
        if (kind === "heading") return <h2 class="h-klein">{lines[0]}</h2>;
        if (kind === "list") {
          return (
            <ul>
              {lines.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          );
        }
        return <p>{lines.map((line, index) => (index === 0 ? line : [<br />, line]))}</p>;
      })}
    </>
  );
}

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") isOpen = false;
    else {
      const { kind, words } = readLine(line);
      const last = blocks.at(-1);
      if (isOpen && last?.kind === kind && kind !== "heading") last.lines.push(words);
      else blocks.push({ kind, lines: [words] });
      isOpen = true;
    }
  }
  return blocks;
}

function readLine(line: string): { kind: Block["kind"]; words: string } {
  const [, mark, words = ""] = /^(#+|[-*])\s+(.+)$/.exec(line) ?? [];
  if (!mark) return { kind: "text", words: line };
  return { kind: mark.startsWith("#") ? "heading" : "list", words };
}
