// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import type { PartName } from "#platform/parts";
import { Choice, Fieldset, Form, Page, SubmitButton } from "#platform/ui";
import { ArrangingPage } from "../arranging.pages.tsx";

type PartShown = { name: PartName; isOn: boolean; sentences: readonly string[] };
type PartsPageProps = { t: T; parts: readonly PartShown[]; saved: boolean };

export function PartsPage({ t, parts, saved }: PartsPageProps) {
  return (
    <ArrangingPage title={t("site:parts.title")} lead={t("site:parts.lead")} done={saved && t("site:saved")}>
      <Form class="card stack--lg">
        <Fieldset name="parts" legend={t("site:parts.legend")}>
          <div class="stack">
            {parts.map(({ name, isOn, sentences }) => (
              <div class="stack--sm">
                <Choice
                  type="checkbox"
                  name="parts"
                  value={name}
                  label={t(`site:parts.${name}.label`)}
                  hint={t(`site:parts.${name}.hint`)}
                  checked={isOn}
                />
                <WhatHappens t={t} name={name} isOn={isOn} sentences={sentences} />
              </div>
            ))}
          </div>
        </Fieldset>
        <p>
          <SubmitButton>{t("site:save")}</SubmitButton>
        </p>
      </Form>
    </ArrangingPage>
  );
}

/** What is there, and what becomes of it when this goes off or on. */
function WhatHappens({ t, name, isOn, sentences }: { t: T } & PartShown) {
  const after = isOn ? t(`site:parts.${name}.off`) : sentences.length > 0 ? t("site:parts.back") : null;
  const all = [...sentences, ...(after ? [after] : [])];
  return all.length > 0 ? <p class="muted small">{all.join(" ")}</p> : null;
}

type AskOnceMoreProps = Omit<PartsPageProps, "saved"> & { language: Language; wanted: readonly PartName[] };

/** Something that people count on goes out of sight: what happens to it, before it does. */
export function AskOnceMorePage({ t, language, parts, wanted }: AskOnceMoreProps) {
  return (
    <Page title={t("site:parts.sure.title")} robots="noindex">
      <h1>{t("site:parts.sure.title")}</h1>
      <p class="lead">{t("site:parts.sure.lead")}</p>
      {parts.map(({ name, sentences }) => (
        <section class="card stack--sm" aria-labelledby={`h-${name}`}>
          <h2 id={`h-${name}`}>{t(`site:parts.${name}.label`)}</h2>
          {sentences.map((sentence) => (
            <p>{sentence}</p>
          ))}
          <p>{t(`site:parts.${name}.off`)}</p>
        </section>
      ))}
      <Form>
        {wanted.map((name) => (
          <input type="hidden" name="parts" value={name} />
        ))}
        <input type="hidden" name="isSure" value="ja" />
        <p class="row">
          <SubmitButton>{t("site:parts.sure.yes")}</SubmitButton>
          <a href={inLanguage(language, "/beheer/onderdelen")}>{t("site:parts.sure.no")}</a>
        </p>
      </Form>
    </Page>
  );
}
