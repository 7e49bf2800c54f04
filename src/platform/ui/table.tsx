// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";

type TableProps = {
  /** Unique on the page. */
  id: string;
  caption: string;
  columns: ComponentChildren[];
  /** The first cell of a row names that row. */
  rows: ComponentChildren[][];
  captionHidden?: boolean;
};

/** A table too wide for the screen slides in its own box, which can be reached by keyboard. */
export function Table({ id, caption, columns, rows, captionHidden }: TableProps) {
  return (
    <section class="scroll" tabindex={0} aria-labelledby={`${id}-kop`}>
      <table class="tabel" id={id}>
        <caption id={`${id}-kop`}>{captionHidden ? <span class="visually-hidden">{caption}</span> : caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
