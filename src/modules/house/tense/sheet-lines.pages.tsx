// SPDX-License-Identifier: EUPL-1.2
import { PhoneText } from "#platform/ui";

type SheetLinesProps = { id: string; title: string; ordered?: boolean; children: string[] };

/** A part of a sheet for the wall or the bag: a heading and sentences, in which numbers can be called. */
export function SheetLines({ id, title, ordered, children: sentences }: SheetLinesProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <List>
        {sentences.map((text) => (
          <li>
            <PhoneText text={text} />
          </li>
        ))}
      </List>
    </section>
  );
}
