// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { BackLink, Form, Notice, Page, SubmitButton } from "#platform/ui";
import type { ToTranslate } from "./languages.queries.ts";
import type { LanguageToDo } from "./languages.ts";

export type LanguagesPageProps = {
  t: T;
  language: Language;
  isEnglishOn: boolean;
  saved: boolean;
  pages: readonly ToTranslate[];
  news: readonly ToTranslate[];
  toDo: readonly LanguageToDo[];
};

export function LanguagesPage(props: LanguagesPageProps) {
  const { t, language, saved } = props;
  return (
    <Page title={t("site:beheer.languages.title")} robots="noindex">
      {saved && <Notice kind="good">{t("site:beheer.languages.saved")}</Notice>}
      <BackLink href={inLanguage(language, "/beheer")}>{t("site:beheer.title")}</BackLink>
      <h1>{t("site:beheer.languages.title")}</h1>
      <p class="lead">{t("site:beheer.languages.lead")}</p>
      <English {...props} />
      <section class="stack" aria-labelledby="h-vaste-teksten">
        <h2 id="h-vaste-teksten">{t("site:beheer.languages.fixed")}</h2>
        <p>{t("site:beheer.languages.fixedText")}</p>
      </section>
      <section class="stack" aria-labelledby="h-nog-te-doen">
        <h2 id="h-nog-te-doen">{t("site:beheer.languages.toDo")}</h2>
        <p>{t("site:beheer.languages.toDoText")}</p>
        {props.toDo.map((one) => (
          <ToDo {...props} one={one} />
        ))}
      </section>
    </Page>
  );
}

function English({ t, language, isEnglishOn }: LanguagesPageProps) {
  const state = isEnglishOn ? "on" : "off";
  return (
    <section class="stack" aria-labelledby="h-aan">
      <h2 id="h-aan">{t("site:beheer.languages.offered")}</h2>
      <p>{t("site:beheer.languages.dutch")}</p>
      <p>{t(`site:beheer.languages.english.${state}`)}</p>
      <Form action={inLanguage(language, "/beheer/talen")}>
        <input type="hidden" name="language" value="en" />
        <SubmitButton kind="second" name="offered" value={isEnglishOn ? "no" : "yes"}>
          {t(`site:beheer.languages.english.${isEnglishOn ? "switchOff" : "switchOn"}`)}
        </SubmitButton>
      </Form>
    </section>
  );
}

function ToDo({ t, language, pages, news, one }: LanguagesPageProps & { one: LanguageToDo }) {
  const lists = [
    ...(one.code === "en"
      ? ([
          { key: "pages", items: pages },
          { key: "news", items: news },
        ] as const)
      : []),
    { key: "activities", items: one.activities } as const,
  ].filter(({ items }) => items.length > 0);
  return (
    <div class="stack--sm">
      <h3 lang={one.code}>{one.name}</h3>
      {lists.length === 0 && <p>{t("site:beheer.languages.allThere")}</p>}
      {lists.map(({ key, items }) => (
        <details>
          <summary>{t(`site:beheer.languages.without.${key}`, { count: items.length })}</summary>
          <ul>
            {items.map(({ title, path }) => (
              <li>
                <a href={inLanguage(language, path)}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
