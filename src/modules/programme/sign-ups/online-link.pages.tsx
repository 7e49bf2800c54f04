// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { LinkButton } from "#platform/ui";

/** Only on the page of whoever takes part: never on a public page, in a feed or in a letter. */
export function OnlineLink({ t, href }: { t: T; href: string | null }) {
  if (href === null) return null;
  return (
    <section class="card stack--sm" aria-labelledby="h-online">
      <h2 id="h-online">{t("programme:joining.personal.onlineTitle")}</h2>
      <p>{t("programme:joining.personal.onlineText")}</p>
      <p>
        <LinkButton href={href} icon="external-link">
          {t("programme:joining.personal.onlineLink")}
        </LinkButton>
      </p>
    </section>
  );
}
