// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import {
  BackLink,
  ErrorSummary,
  Form,
  FormGuard,
  FormKey,
  Icon,
  LinkButton,
  Notice,
  Page,
  SubmitButton,
} from "#platform/ui";
import type { Side } from "../tables.ts";
import { KindList, type KindsHere } from "./kinds.pages.tsx";
import type { Common, FormProps } from "./own-form.ts";
import { RequestFields } from "./request-fields.pages.tsx";
import { HonestWaiting } from "./waiting.pages.tsx";
import type { FirstTalkWithin } from "./waiting.ts";

type AskPageProps = Common &
  FormProps & { side: Side; kinds: KindsHere; wait: FirstTalkWithin | null; days: number; isErased: boolean };

/** One question, and one thing that is needed: a way to answer. */
export function AskPage(props: AskPageProps) {
  const { t, errors, kinds, language, isErased } = props;
  return (
    <Page title={t("support:requests.ask.title")} description={t("support:requests.ask.lead")}>
      <ErrorSummary errors={errors} />
      {isErased && <Notice kind="good">{t("support:requests.ask.erased")}</Notice>}
      <h1>{t("support:requests.ask.title")}</h1>
      <p class="lead">{t("support:requests.ask.lead")}</p>
      <p class="niet-printen">
        <LinkButton kind="main" href="#h-vraag">
          {t("support:requests.ask.toForm")}
        </LinkButton>
      </p>
      <WithoutWriting {...props} />
      <KindList t={t} language={language} kinds={kinds} />
      <ForFamily {...props} />
      <AskForm {...props} />
      <HonestWaiting {...props} />
      <Already {...props} />
    </Page>
  );
}

/** The same for family and friends: their own, and apart from whom they worry about. */
export function AskAsFamilyPage(props: AskPageProps) {
  const { t, errors, language } = props;
  return (
    <Page title={t("support:requests.family.title")} description={t("support:requests.family.lead")}>
      <BackLink href={inLanguage(language, "/vraag")}>{t("support:requests.toAsk")}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("support:requests.family.title")}</h1>
      <p class="lead">{t("support:requests.family.lead")}</p>
      <section class="card stack--sm" aria-labelledby="h-apart">
        <h2 id="h-apart">{t("support:requests.family.apart")}</h2>
        <p>{t("support:requests.family.noWord")}</p>
        <p>{t("support:requests.family.samePeer")}</p>
        <p>{t("support:requests.family.notAboutThem")}</p>
      </section>
      <AskForm {...props} />
      <HonestWaiting {...props} />
      <Already {...props} />
    </Page>
  );
}

function WithoutWriting({ t }: AskPageProps) {
  return (
    <Notice icon="phone">
      <p>{t("support:requests.ask.withoutWriting")}</p>
    </Notice>
  );
}

function ForFamily({ t, language }: AskPageProps) {
  return (
    <p>
      {t("support:requests.ask.forFamily")}{" "}
      <a href={inLanguage(language, "/vraag/naasten")}>{t("support:requests.ask.toFamily")}</a>
    </p>
  );
}

function AskForm({ t, language, side, days, formKey, typed, errors }: AskPageProps) {
  return (
    <Form
      class="card stack--lg"
      labelledBy="h-vraag"
      action={inLanguage(language, side === "self" ? "/vraag" : "/vraag/naasten")}
    >
      <FormKey value={formKey} />
      <h2 id="h-vraag">{t("support:requests.ask.form")}</h2>
      <RequestFields t={t} side={side} isWrittenBy="asker" formKey={formKey} typed={typed} errors={errors} />
      <div class="stack--sm">
        <p class="feit feit--hoog">
          <Icon name="eye" />
          <span>{t("support:requests.ask.whoReads")}</span>
        </p>
        <p class="feit feit--hoog">
          <Icon name="eraser" />
          <span>{t("support:requests.ask.keptFor", { days })}</span>
        </p>
      </div>
      <FormGuard />
      <SubmitButton class="btn--breed">{t("support:requests.ask.send")}</SubmitButton>
    </Form>
  );
}

function Already({ t, language }: AskPageProps) {
  return (
    <p>
      {t("support:requests.ask.already")}{" "}
      <a href={inLanguage(language, "/vraag/code")}>{t("support:requests.ask.toCode")}</a>
    </p>
  );
}
