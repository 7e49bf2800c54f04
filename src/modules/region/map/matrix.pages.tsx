// SPDX-License-Identifier: EUPL-1.2
import type { Look, MatrixCell, MatrixGroup, MatrixRow } from "./matrix.ts";

type Looks<LookName extends string> = Readonly<Record<LookName, Look>>;
type MatrixProps<LookName extends string> = {
  caption: string;
  firstHeading: string;
  columns: readonly { name: string; href: string | null }[];
  groups: readonly MatrixGroup<LookName>[];
  looks: Looks<LookName>;
};

/** On a telephone each row stands by itself, and each cell says its column; else the table slides within itself. */
export function Matrix<LookName extends string>({ caption, columns, groups, looks, ...rest }: MatrixProps<LookName>) {
  return (
    <section class="scroll" tabindex={0} aria-labelledby="matrix-kop">
      <ShapesToUse looks={looks} />
      <table class="matrix">
        <caption id="matrix-kop" class="visually-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{rest.firstHeading}</th>
            {columns.map(({ name, href }) => (
              <th scope="col">{href === null ? name : <a href={href}>{name}</a>}</th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupRows group={group} looks={looks} columns={columns} />
        ))}
      </table>
    </section>
  );
}

type GroupRowsProps<LookName extends string> = Pick<MatrixProps<LookName>, "looks" | "columns"> & {
  group: MatrixGroup<LookName>;
};

function GroupRows<LookName extends string>({ group, looks, columns }: GroupRowsProps<LookName>) {
  return (
    <tbody>
      <tr class="matrix__groep">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          <span>{group.label}</span>
        </th>
      </tr>
      {group.rows.map((row) => (
        <tr id={row.id} class={row.isOpen === null ? "matrix__soort" : undefined}>
          <th scope="row">{drawName(row)}</th>
          {row.cells.map((cell, index) => (
            <td data-plaats={columns[index]?.name}>{drawCell(cell, looks)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function drawName<LookName extends string>({ label, href, isOpen }: MatrixRow<LookName>) {
  if (href === null) return label;
  return (
    <a class={isOpen === null ? undefined : "matrix__open"} href={href} aria-expanded={isOpen ?? undefined}>
      {label}
    </a>
  );
}

/** A plain function, without a hook: there are a thousand of them on a page. */
function drawCell<LookName extends string>({ look, more, href }: MatrixCell<LookName>, looks: Looks<LookName>) {
  const inside = (
    <>
      <svg aria-hidden="true">
        <use href={`#vak-${look}`} />
      </svg>
      <span>
        {looks[look].word}
        {more !== null && <small>{more}</small>}
      </span>
    </>
  );
  if (href === null) return <span class={looks[look].class}>{inside}</span>;
  return (
    <a class={looks[look].class} href={href}>
      {inside}
    </a>
  );
}

/** Each shape once on the page, however often it is shown. */
function ShapesToUse<LookName extends string>({ looks }: { looks: Looks<LookName> }) {
  return (
    <svg hidden aria-hidden="true">
      {Object.entries<Look>(looks).map(([name, { shape }]) => (
        <symbol id={`vak-${name}`} viewBox="0 0 20 20">
          {shape()}
        </symbol>
      ))}
    </svg>
  );
}

/** What each shape means, beside the table; each cell says it in words as well. */
export function Legend<LookName extends string>({ looks }: { looks: Looks<LookName> }) {
  return (
    <p class="legenda" aria-hidden="true">
      {Object.values<Look>(looks).map((look) => (
        <span class={look.class}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            {look.shape()}
          </svg>
          <span>{look.word}</span>
        </span>
      ))}
    </p>
  );
}
