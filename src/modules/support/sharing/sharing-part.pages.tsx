// SPDX-License-Identifier: EUPL-1.2
import { addDays, formatDate, localToday } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import type { Walker } from "../paths/path.ts";
import type { ShareWithEnd } from "./share.queries.ts";
import { readerInWords } from "./share.ts";

type SharingPartProps = {
  t: T;
  language: Language;
  side: Walker["side"];
  base: string;
  zone: string;
  shares: readonly ShareWithEnd[];
};

/** For the path page, beside who reads it: with whom it is shared, and until when. Nothing where it is shared with nobody. */
export function SharingPart({ t, language, side, base, zone, shares }: SharingPartProps) {
  const open = side === "peer" ? shares : shares.filter(({ endsAt }) => endsAt !== null);
  if (open.length === 0) return null;
  return (
    <section class="stack--sm" aria-labelledby="h-gedeeld">
      <h2 id="h-gedeeld" class="h-klein">
        {t(`support:sharing.part.${side}`)}
      </h2>
      <ul role="list" class="small">
        {open.map((share) => (
          <li>
            {side === "holder" ? (
              <a href={`${base}/delen/${share.id}`}>{readerInWords(share)}</a>
            ) : (
              readerInWords(share)
            )}
            {share.endsAt && `, ${t("support:sharing.part.until", { day: lastDay(share.endsAt, zone, language) })}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function lastDay(endsAt: NonNullable<ShareWithEnd["endsAt"]>, zone: string, language: Language): string {
  return formatDate(addDays(localToday(endsAt, zone), -1), language);
}
