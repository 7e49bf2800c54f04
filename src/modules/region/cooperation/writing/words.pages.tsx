// SPDX-License-Identifier: EUPL-1.2

/** What somebody typed, as it stands: an empty line begins a paragraph, a new line is one. */
export function Words({ text }: { text: string }) {
  return (
    <>
      {paragraphsOf(text).map((lines) => (
        <p>{lines.map((line, index) => (index === 0 ? line : [<br />, line]))}</p>
      ))}
    </>
  );
}

/** The same below what it answers; nothing was typed, nothing stands there. */
export function Said({ title, text }: { title: string; text: string }) {
  if (text === "") return null;
  return (
    <div>
      <p>
        <b>{title}</b>
      </p>
      <Words text={text} />
    </div>
  );
}

export function paragraphsOf(text: string): string[][] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split("\n").flatMap((line) => line.trim() || []))
    .filter((lines) => lines.length > 0);
}
