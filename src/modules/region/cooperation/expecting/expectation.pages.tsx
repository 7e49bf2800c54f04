// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import { Page, TextArea, type TextLink } from "#platform/ui";
import { longestWords } from "../writing/fields.form.ts";
import { Words } from "../writing/words.pages.tsx";
import { ButtonForm, KeyedForm, WritingPage } from "../writing/writing.pages.tsx";
import { type Expectation, linesOf } from "./expectation.ts";

type ExpectationPageProps = { t: T; back: TextLink; said: Expectation; centre: string };

/** For partners, on a screen or on one sheet of paper. */
export function ExpectationPage({ t, back, said, centre }: ExpectationPageProps) {
  return (
    <Page title={t("region:cooperation.expecting.title")} back={back}>
      <h1>{t("region:cooperation.expecting.title")}</h1>
      <Words text={said.intro} />
      <Lines id="wel" title={t("region:cooperation.expecting.yes")} text={said.expect} />
      <Lines id="niet" title={t("region:cooperation.expecting.no")} text={said.notExpect} />
      <p>{t("region:cooperation.expecting.talk", { centre })}</p>
      <p class="muted niet-printen">{t("region:cooperation.toPrint")}</p>
    </Page>
  );
}

function Lines({ id, title, text }: { id: string; title: string; text: string }) {
  return (
    <section class="stack--sm" aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      <ul>
        {linesOf(text).map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}

type TeamExpectationPageProps = Sent & {
  t: T;
  back: TextLink;
  formKey: string;
  isOurs: boolean;
  news: string | undefined;
  forgetHref: string;
  lookHref: string;
};

export function TeamExpectationPage(props: TeamExpectationPageProps) {
  const { t, back, formKey, isOurs, news, forgetHref, lookHref, typed, errors } = props;
  const sent = { typed, errors };
  return (
    <WritingPage
      title={t("region:cooperation.expecting.title")}
      lead={t(`region:cooperation.expecting.${isOurs ? "oursNow" : "yoursNow"}`)}
      back={back}
      errors={errors}
      news={news}
    >
      <p>
        <a href={lookHref}>{t("region:cooperation.expecting.look")}</a>
      </p>
      <KeyedForm formKey={formKey} send={t("region:cooperation.save")}>
        <TextArea
          {...typedField(sent, "intro")}
          label={t("region:cooperation.expecting.intro")}
          rows={4}
          maxlength={longestWords}
        />
        {(["expect", "notExpect"] as const).map((name) => (
          <TextArea
            {...typedField(sent, name)}
            label={t(`region:cooperation.expecting.${name === "expect" ? "yes" : "no"}`)}
            hint={t("region:cooperation.expecting.perLine")}
            rows={9}
            maxlength={longestWords}
          />
        ))}
      </KeyedForm>
      {!isOurs && (
        <ButtonForm action={forgetHref} formKey={formKey}>
          {t("region:cooperation.expecting.forget")}
        </ButtonForm>
      )}
    </WritingPage>
  );
}
