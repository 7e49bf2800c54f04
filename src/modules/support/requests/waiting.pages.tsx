// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { OnlyWith } from "#platform/ui";
import type { Common } from "./own-form.ts";
import type { FirstTalkWithin } from "./waiting.ts";

type HonestWaitingProps = Common & { wait: FirstTalkWithin | null };

/** How long it usually takes, or that we cannot say; and what there is meanwhile. */
export function HonestWaiting({ t, language, wait }: HonestWaitingProps) {
  const to = (path: string) => inLanguage(language, path);
  return (
    <section class="card stack--sm" aria-labelledby="h-wachten">
      <h2 id="h-wachten">{t("support:requests.waiting.title")}</h2>
      <p>{wait ? t(`support:requests.waiting.usual.${wait}`) : t("support:requests.waiting.unknown")}</p>
      <p>{t("support:requests.waiting.meanwhile")}</p>
      <ul>
        <OnlyWith part="support">
          <li>
            <a href={to("/spreekuur")}>{t("support:requests.waiting.hours")}</a>
          </li>
        </OnlyWith>
        <OnlyWith part="programme">
          <li>
            <a href={to("/vandaag")}>{t("support:requests.waiting.today")}</a>
          </li>
          <li>
            <a href={to("/programma")}>{t("support:requests.waiting.groups")}</a>
          </li>
        </OnlyWith>
      </ul>
    </section>
  );
}
