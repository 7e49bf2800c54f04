// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { LinkButton } from "#platform/ui";
import type { WhoHears } from "./call.queries.ts";

type WhoHearsListProps = {
  t: T;
  /** Null: it was chosen to tell nobody. */
  hears: WhoHears | null;
  /** Only after something changed: the list is filled then. */
  callsHref: string | null;
};

/** How many hear of a change, and by what: never who. */
export function WhoHearsList({ t, hears, callsHref }: WhoHearsListProps) {
  if (hears === null) return <p>{t("programme:calls.hears.quiet")}</p>;
  const lines = (["byEmail", "byCall", "onlyHere", "withoutName"] as const).filter((way) => hears[way] > 0);
  if (lines.length === 0) return <p>{t("programme:calls.hears.nobody")}</p>;
  return (
    <div class="stack--sm">
      <p>
        <b>{t("programme:calls.hears.title")}</b>
      </p>
      <ul>
        {lines.map((way) => (
          <li>{t(`programme:calls.hears.${way}`, { count: hears[way] })}</li>
        ))}
      </ul>
      {callsHref && hears.byCall > 0 && (
        <p>
          <LinkButton href={callsHref} icon="phone">
            {t("programme:calls.hears.toCalls")}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
