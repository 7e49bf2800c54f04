// SPDX-License-Identifier: EUPL-1.2
import { Icon } from "#platform/ui";
import { lifeDomains } from "../reference.ts";
import type { Letter } from "./letter.ts";

/** What it is about; what it is not about stays folded. */
export function DomainMenu(letter: Letter) {
  const { t, domains, holder, side, mayWrite } = letter;
  if (domains.length === 0) return null;
  return (
    <nav class="card domeinen" aria-labelledby="h-waar">
      <h2 id="h-waar" class="h-klein">
        {t("support:paths.about")}
      </h2>
      <ul role="list">
        {domains.map((domain) => (
          <li>
            <a href={`#${domain}`}>{t(`support:domain.${domain}`)}</a>
          </li>
        ))}
      </ul>
      {mayWrite && domains.length < lifeDomains.length && (
        <details class="vouw">
          <summary>{t("support:paths.more.title")}</summary>
          <p class="small muted">{t(`support:paths.more.${side}`, { holder })}</p>
          <DomainsToAdd {...letter} />
        </details>
      )}
    </nav>
  );
}

export function DomainsToAdd({ t, domains, base }: Letter) {
  return (
    <ul role="list">
      {lifeDomains
        .filter((domain) => !domains.includes(domain))
        .map((domain) => (
          <li>
            <a class="schrijf" href={`${base}/schrijf/${domain}`}>
              <Icon name="plus" />
              {t(`support:domain.${domain}`)}
            </a>
          </li>
        ))}
    </ul>
  );
}
