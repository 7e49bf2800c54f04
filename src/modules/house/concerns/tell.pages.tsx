// SPDX-License-Identifier: EUPL-1.2
import { typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  ErrorSummary,
  Form,
  FormGuard,
  FormKey,
  Icon,
  Notice,
  Page,
  Radios,
  SubmitButton,
  TextArea,
  TextField,
} from "#platform/ui";
import type { Facts } from "../facts/facts.ts";
import { WhoHelps } from "../facts/who-helps.pages.tsx";
import type { FormProps } from "../form-parts.ts";
import { longestWords } from "./concern.form.ts";
import { type ReadersHere, wishes } from "./concern.ts";
import { ReaderChoice } from "./reader-choice.pages.tsx";

type TellPageProps = FormProps & {
  t: T;
  here: ReadersHere;
  facts: Facts;
  codeHref: string;
  takenBack: boolean;
  codeProblem?: string | undefined;
  typedCode?: string;
};

export function TellPage(props: TellPageProps) {
  const { t, errors, facts, takenBack, codeProblem } = props;
  return (
    <Page title={t("house:concerns.title")} description={t("house:concerns.lead")}>
      <ErrorSummary errors={codeProblem ? { code: codeProblem } : errors} />
      {takenBack && <Notice kind="good">{t("house:concerns.takenBack")}</Notice>}
      <h1>{t("house:concerns.title")}</h1>
      <p class="lead">{t("house:concerns.lead")}</p>
      <TellForm {...props} />
      <WhoHelps t={t} facts={facts} />
      <CodeForm {...props} />
    </Page>
  );
}

function TellForm({ t, here, formKey, typed, errors }: TellPageProps) {
  return (
    <Form class="card stack--lg" labelledBy="h-vertel">
      <FormKey value={formKey} />
      <h2 id="h-vertel">{t("house:concerns.form")}</h2>
      <TextArea
        {...typedField({ typed, errors }, "what")}
        label={t("house:concerns.what")}
        hint={t("house:concerns.whatHint")}
        rows={7}
        maxlength={longestWords}
      />
      <ReaderChoice t={t} here={here} chosen={typedText(typed, "reader")} error={errors.reader} />
      <Radios
        name="wish"
        legend={t("house:concerns.wish")}
        hint={t("house:concerns.wishHint")}
        value={typedText(typed, "wish") || "tell"}
        options={wishes.map((wish) => ({
          value: wish,
          label: t(`house:concerns.wishes.${wish}`),
          hint: t(`house:concerns.wishHints.${wish}`),
        }))}
      />
      <HearBack t={t} typed={typed} errors={errors} />
      <p class="feit feit--hoog">
        <Icon name="eraser" />
        <span>{t("house:concerns.keptFor")}</span>
      </p>
      <SubmitButton class="btn--breed">{t("house:concerns.send")}</SubmitButton>
    </Form>
  );
}

function HearBack({ t, typed, errors }: Pick<TellPageProps, "t" | "typed" | "errors">) {
  return (
    <div class="stack">
      <div>
        <h3>{t("house:concerns.back")}</h3>
        <p class="muted">{t("house:concerns.backHint")}</p>
      </div>
      <TextField
        {...typedField({ typed, errors }, "name")}
        label={t("house:concerns.name")}
        hint={t("house:concerns.nameHint")}
        maxlength={100}
        autocomplete="off"
      />
      <TextField
        {...typedField({ typed, errors }, "contact")}
        label={t("house:concerns.contact")}
        hint={t("house:concerns.contactHint")}
        maxlength={200}
        autocomplete="off"
      />
      <FormGuard />
    </div>
  );
}

function CodeForm({ t, codeHref, codeProblem, typedCode }: TellPageProps) {
  return (
    <Form class="card stack" action={codeHref} labelledBy="h-code">
      <h2 id="h-code">{t("house:concerns.code.title")}</h2>
      <TextField
        name="code"
        label={t("house:concerns.code.label")}
        hint={t("house:concerns.code.hint")}
        value={typedCode}
        error={codeProblem}
        autocomplete="off"
        maxlength={20}
        short
      />
      <SubmitButton kind="second">{t("house:concerns.code.open")}</SubmitButton>
    </Form>
  );
}
