// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { typedField, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Choice, ErrorSummary, Form, FormKey, Icon, Notice, Page, SubmitButton, TextArea } from "#platform/ui";
import type { Facts } from "../facts/facts.ts";
import { WhoHelps } from "../facts/who-helps.pages.tsx";
import type { FormProps } from "../form-parts.ts";
import type { Wish } from "../tables.ts";
import { longestWords } from "./concern.form.ts";
import type { ReadersHere } from "./concern.ts";
import { ReaderChoice } from "./reader-choice.pages.tsx";
import { linesOf, type StepOnDay, Steps } from "./steps.pages.tsx";

type OwnConcernPageProps = FormProps & {
  t: T;
  language: Language;
  what: string;
  wish: Wish;
  day: string;
  reader: string;
  isRead: boolean;
  isClosed: boolean;
  justSent: boolean;
  code: string;
  address: string;
  steps: StepOnDay[];
  readings: { name: string; day: string }[];
  here: ReadersHere;
  facts: Facts;
  hrefs: { words: string; reader: string; takingBack: string };
};

/** For whoever told it, who needs no name for it: what was done, who read it, and everything they can still change. */
export function OwnConcernPage(props: OwnConcernPageProps) {
  const { t, language, errors, justSent, isRead, isClosed, reader, day, what, wish, steps } = props;
  return (
    <Page title={t("house:concerns.own.title")} robots="noindex">
      <ErrorSummary errors={errors} />
      {justSent && <Notice kind="good">{t("house:concerns.own.sent", { reader })}</Notice>}
      {!isRead && <Notice kind="problem">{t("house:concerns.own.noReader")}</Notice>}
      <h1>{t("house:concerns.own.title")}</h1>
      <p class="lead">{t("house:concerns.own.lead", { reader })}</p>
      <KeepThis {...props} />
      <section class="stack" aria-labelledby="h-gedaan">
        <h2 id="h-gedaan">{t("house:concerns.own.done")}</h2>
        {isClosed && <p>{t("house:concerns.own.closed")}</p>}
        <Steps t={t} language={language} steps={steps} seenBy="teller" />
        <Readings {...props} />
      </section>
      <AddWords {...props} />
      <section class="card stack--sm" aria-labelledby="h-verteld">
        <h2 id="h-verteld">{t("house:concerns.own.told", { day: formatDate(day, language) })}</h2>
        <p>{linesOf(what)}</p>
        <p class="muted">{t(`house:concerns.wishes.${wish}`)}</p>
      </section>
      <OtherReader {...props} />
      <TakeBack {...props} />
      <WhoHelps t={t} facts={props.facts} />
    </Page>
  );
}

function KeepThis({ t, code, address }: OwnConcernPageProps) {
  return (
    <section class="card stack--sm" aria-labelledby="h-bewaar">
      <h2 id="h-bewaar">{t("house:concerns.own.keep")}</h2>
      <p>{t("house:concerns.own.keepText")}</p>
      <p>
        {t("house:concerns.own.code")} <b class="code-kort">{code}</b>
      </p>
      <p class="code">{address}</p>
    </section>
  );
}

function Readings({ t, language, readings }: OwnConcernPageProps) {
  if (readings.length === 0) return <p>{t("house:concerns.own.notRead")}</p>;
  return (
    <>
      <h3>{t("house:concerns.own.readBy")}</h3>
      <ul>
        {readings.map(({ name, day }) => (
          <li>{t("house:concerns.own.reading", { name, day: formatDate(day, language) })}</li>
        ))}
      </ul>
    </>
  );
}

function AddWords({ t, formKey, typed, errors, hrefs }: OwnConcernPageProps) {
  return (
    <Form class="card stack" action={hrefs.words} labelledBy="h-erbij">
      <FormKey value={formKey} />
      <h2 id="h-erbij">{t("house:concerns.own.more")}</h2>
      <TextArea
        {...typedField({ typed, errors }, "body")}
        label={t("house:concerns.own.words")}
        hint={t("house:concerns.own.wordsHint")}
        rows={4}
        maxlength={longestWords}
      />
      <SubmitButton>{t("house:concerns.own.add")}</SubmitButton>
    </Form>
  );
}

function OtherReader({ t, here, formKey, typed, errors, hrefs }: OwnConcernPageProps) {
  return (
    <details class="card" open={errors.reader !== undefined}>
      <summary>{t("house:concerns.own.other")}</summary>
      <Form class="stack" action={hrefs.reader}>
        <FormKey value={formKey} />
        <p>{t("house:concerns.own.otherText")}</p>
        <ReaderChoice t={t} here={here} chosen={typedText(typed, "reader")} error={errors.reader} />
        <SubmitButton kind="second">{t("house:concerns.own.otherSend")}</SubmitButton>
      </Form>
    </details>
  );
}

function TakeBack({ t, errors, hrefs }: OwnConcernPageProps) {
  return (
    <details class="card" open={errors.sure !== undefined}>
      <summary>{t("house:concerns.own.takeBack")}</summary>
      <Form class="stack" action={hrefs.takingBack}>
        <p class="feit feit--hoog">
          <Icon name="eraser" />
          <span>{t("house:concerns.own.takeBackText")}</span>
        </p>
        {errors.sure && <p class="fout">{errors.sure}</p>}
        <Choice type="checkbox" id="sure" name="sure" value="yes" label={t("house:concerns.own.sure")} />
        <SubmitButton kind="second">{t("house:concerns.own.erase")}</SubmitButton>
      </Form>
    </details>
  );
}
