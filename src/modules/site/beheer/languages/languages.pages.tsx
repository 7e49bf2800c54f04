// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { nameOfLanguage } from "#platform/i18n";
import { Form, SubmitButton } from "#platform/ui";
import { ArrangingPage, type Common } from "../../arranging.pages.tsx";
import { type LanguageToDo, parts, type SiteLanguage } from "./languages.ts";

type LanguagesPageProps = Common & {
  saved: boolean;
  site: readonly SiteLanguage[];
  toDo: readonly LanguageToDo[];
};

export function LanguagesPage(props: LanguagesPageProps) {
  const { t, language, saved } = props;
  return (
    <ArrangingPage
      title={t("site:beheer.languages.title")}
      lead={t("site:beheer.languages.lead")}
      done={saved && t("site:saved")}
    >
      <section class="stack" aria-labelledby="h-aan">
        <h2 id="h-aan">{t("site:beheer.languages.offered")}</h2>
        <p>{t("site:beheer.languages.dutch")}</p>
        {props.site.map((one) => (
          <Switch {...{ t, language, one }} />
        ))}
      </section>
      <section class="stack" aria-labelledby="h-vaste-teksten">
        <h2 id="h-vaste-teksten">{t("site:beheer.languages.fixed")}</h2>
        <p>{t("site:beheer.languages.fixedText")}</p>
      </section>
      <section class="stack" aria-labelledby="h-nog-te-doen">
        <h2 id="h-nog-te-doen">{t("site:beheer.languages.toDo")}</h2>
        <p>{t("site:beheer.languages.toDoText")}</p>
        {props.toDo.map((one) => (
          <ToDo {...{ t, language, one }} />
        ))}
      </section>
    </ArrangingPage>
  );
}

function Switch({ t, language, one }: Common & { one: SiteLanguage }) {
  const words = { language: nameOfLanguage(one.code, language) };
  return (
    <>
      <p>{t(`site:beheer.languages.other.${one.isOn ? "on" : "off"}`, words)}</p>
      <Form action={inLanguage(language, "/beheer/talen")}>
        <input type="hidden" name="language" value={one.code} />
        <SubmitButton kind="second" name="offered" value={one.isOn ? "no" : "yes"}>
          {t(`site:beheer.languages.other.${one.isOn ? "switchOff" : "switchOn"}`, words)}
        </SubmitButton>
      </Form>
    </>
  );
}

function ToDo({ t, language, one }: Common & { one: LanguageToDo }) {
  const missing = parts.filter((part) => one.without[part].length > 0);
  return (
    <div class="stack--sm">
      <h3 lang={one.code}>{one.name}</h3>
      {missing.length === 0 && <p>{t("site:beheer.languages.allThere")}</p>}
      {missing.map((part) => (
        <details>
          <summary>{t(`site:beheer.languages.without.${part}`, { count: one.without[part].length })}</summary>
          <ul>
            {one.without[part].map(({ title, path }) => (
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
