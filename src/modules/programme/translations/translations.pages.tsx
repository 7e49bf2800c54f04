// SPDX-License-Identifier: EUPL-1.2
import type { Language, T } from "#platform/i18n";
import { BackLink, Notice, Page, Tag } from "#platform/ui";
import { languageLabel } from "../activities/labels.ts";
import { teamActivityHref } from "../activities/team-links.ts";
import { type TextsOfActivity, writtenLanguages } from "./texts-of-activity.ts";
import { countToDo, type Translation } from "./translation.ts";

type TranslationsPageProps = {
  t: T;
  language: Language;
  activityId: string;
  dutch: TextsOfActivity;
  translations: readonly Translation[];
  done: "saved" | "removed" | undefined;
};

/** In which languages an activity can be read, and what of it asks for attention. */
export function TranslationsPage({ t, language, activityId, dutch, translations, done }: TranslationsPageProps) {
  const title = t("programme:translations.list.title", { activity: dutch.title });
  return (
    <Page title={title} robots="noindex">
      <BackLink href={teamActivityHref(language, activityId)}>{dutch.title}</BackLink>
      {done && (
        <Notice kind="good">
          <p>{t(`programme:translations.list.${done}`)}</p>
        </Notice>
      )}
      <h1>{title}</h1>
      <p class="lead">{t("programme:translations.list.lead")}</p>
      <div class="card">
        <ul class="lijn" role="list">
          {writtenLanguages.map((code) => (
            <li class="row row--between">
              <a href={teamActivityHref(language, activityId, `/vertaling/${code}`)}>{languageLabel(t, code)}</a>
              <Standing t={t} dutch={dutch} translation={translations.find((one) => one.language === code)} />
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}

type StandingProps = { t: T; dutch: TextsOfActivity; translation: Translation | undefined };

function Standing({ t, dutch, translation }: StandingProps) {
  if (!translation) return <span class="muted">{t("programme:translations.list.none")}</span>;
  const { missing, changed } = countToDo(dutch, translation);
  if (changed > 0) {
    return (
      <Tag kind="few" icon="circle-alert">
        {t("programme:translations.list.changed", { count: changed })}
      </Tag>
    );
  }
  if (missing > 0) return <Tag>{t("programme:translations.list.missing", { count: missing })}</Tag>;
  return (
    <Tag kind="open" icon="circle-check">
      {t("programme:translations.list.done")}
    </Tag>
  );
}
