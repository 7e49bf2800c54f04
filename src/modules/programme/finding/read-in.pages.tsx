// SPDX-License-Identifier: EUPL-1.2

import { isLanguage } from "#platform/i18n";
import { Icon } from "#platform/ui";
import { directionOf, ownNames, readWrittenLanguage, type WrittenLanguage } from "../translations/texts-of-activity.ts";
import type { ActivityPageProps } from "./activity.pages.tsx";
import { activityHref } from "./links.ts";

/** "Lees dit in: Türkçe": each language under its own name. */
export function ReadIn({ visitor: { t, language }, activity, readIn }: ActivityPageProps) {
  const others = activity.translatedInto
    .flatMap((code) => readWrittenLanguage(code) ?? [])
    .filter((code) => code !== language && code !== readIn);
  if (others.length === 0 && readIn === null) return null;
  return (
    <p class="row">
      <Icon name="languages" />
      <span>{t("programme:finding.activity.readIn")}</span>
      {readIn !== null && (
        <a href={activityHref(language, activity.slug)}>{t("programme:finding.activity.ownWords")}</a>
      )}
      {others.map((code) => (
        <a href={hrefOf(code)} lang={code} dir={directionOf(code)} hreflang={code}>
          {ownNames[code]}
        </a>
      ))}
    </p>
  );

  /** A language in which the whole site exists has pages of its own. */
  function hrefOf(code: WrittenLanguage): string {
    if (isLanguage(code)) return activityHref(code, activity.slug);
    return `${activityHref(language, activity.slug)}?lees=${code}`;
  }
}
