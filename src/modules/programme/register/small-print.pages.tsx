// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { T } from "#platform/i18n";
import { Icon, useFrame } from "#platform/ui";

/** When it goes what someone fills in here, and where everything stands that is written down. */
export function SmallPrint({ t, gone }: { t: T; gone: string }) {
  const { language } = useFrame();
  return (
    <p class="feit feit--hoog">
      <Icon name="eraser" />
      <span>
        {gone} <a href={inLanguage(language, "/wat-wij-opschrijven")}>{t("programme:register.link")}</a>
      </span>
    </p>
  );
}
