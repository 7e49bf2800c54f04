// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { LinkCards, type LinkWithHint } from "#platform/ui";

export type Together = { covenants: { title: string; href: string }[]; links: LinkWithHint[] };

/** How organizations of this region work together, below what a house says of it itself. */
export function TogetherHere({ t, covenants, links }: Together & { t: T }) {
  return (
    <section class="stack--lg" aria-labelledby="h-regio">
      <h2 id="h-regio">{t("region:cooperation.inRegion")}</h2>
      {covenants.length > 0 && (
        <div class="stack--sm">
          <h3>{t("region:cooperation.covenant.listTitle")}</h3>
          <ul class="lijn" role="list">
            {covenants.map(({ title, href }) => (
              <li>
                <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <LinkCards links={links} />
    </section>
  );
}
