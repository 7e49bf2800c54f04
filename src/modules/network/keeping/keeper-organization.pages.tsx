// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Facts, LinkButton } from "#platform/ui";

export type OwnFacts = { facts: { label: string; value: string }[]; changeHref: string };

/** What stands there of the organization itself, beside what it offers. */
export function OwnOrganization({ t, own }: { t: T; own: OwnFacts }) {
  return (
    <section class="card stack" aria-labelledby="h-organisatie">
      <h2 id="h-organisatie">{t("network:keeping.organization.title")}</h2>
      <Facts facts={own.facts} />
      <p>
        <LinkButton href={own.changeHref}>{t("network:keeping.organization.change")}</LinkButton>
      </p>
    </section>
  );
}
