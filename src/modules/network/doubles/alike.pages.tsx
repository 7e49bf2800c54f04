// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { Likeness } from "./double.ts";

export type AlikeLine = { name: string; of: string | null; href: string; likeness: Likeness[] };

/** What may be the same, with a word about why. */
export function AlikeList({ t, alike }: { t: T; alike: readonly AlikeLine[] }) {
  return (
    <ul>
      {alike.map(({ name, of, href, likeness }) => (
        <li>
          <a href={href}>{name}</a>
          {of && ` (${of})`}
          <span class="muted">: {likenessInWords(t, likeness)}</span>
        </li>
      ))}
    </ul>
  );
}

export function likenessInWords(t: T, likeness: readonly Likeness[]): string {
  return likeness.map((one) => t(`network:doubles.likeness.${one}`)).join(", ");
}
