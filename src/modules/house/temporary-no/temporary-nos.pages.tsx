// SPDX-License-Identifier: EUPL-1.2

import { formatDay } from "#platform/clock";
import { inLanguage, typedText } from "#platform/http";
import {
  BackLink,
  EmptyState,
  ErrorSummary,
  Form,
  FormKey,
  Icon,
  Page,
  SubmitButton,
  TextArea,
  TextField,
} from "#platform/ui";
import type { Common, FormProps } from "../form-parts.ts";
import { stateOf, type TemporaryNo } from "./temporary-no.ts";

type TemporaryNosPageProps = Common & FormProps & { today: string; nos: TemporaryNo[]; mostWeeks: number };

/** For the door: a word, what was agreed, until when. No list of people: what is over is not here. */
export function TemporaryNosPage(props: TemporaryNosPageProps) {
  const { t, language, today, nos, errors } = props;
  const holds = nos.filter((no) => stateOf(no, today) !== "waits");
  const waits = nos.filter((no) => stateOf(no, today) === "waits");
  return (
    <Page title={t("house:temporaryNo.title")} robots="noindex">
      <ErrorSummary errors={errors} />
      <BackLink href={inLanguage(language, "/team")}>{t("house:toTeam")}</BackLink>
      <h1>{t("house:temporaryNo.title")}</h1>
      <p class="lead">{t("house:temporaryNo.lead")}</p>
      {holds.length > 0 ? (
        <NoList {...props} nos={holds} />
      ) : (
        <EmptyState title={t("house:temporaryNo.none")}>
          <p>{t("house:temporaryNo.noneText")}</p>
        </EmptyState>
      )}
      {waits.length > 0 && (
        <section class="stack" aria-labelledby="h-tweede">
          <h2 id="h-tweede">{t("house:temporaryNo.waits")}</h2>
          <p>{t("house:temporaryNo.waitsText")}</p>
          <NoList {...props} nos={waits} />
        </section>
      )}
      <ProposalForm {...props} />
    </Page>
  );
}

function NoList({ t, language, today, nos }: TemporaryNosPageProps) {
  return (
    <div class="card">
      <ul class="lijn" role="list">
        {nos.map((no) => (
          <li class="stack--sm">
            <p>
              <a href={inLanguage(language, `/team/tijdelijk-niet/${no.id}`)}>{no.codeWord}</a>,{" "}
              {no.beginsOn > today
                ? t("house:temporaryNo.fromUntil", {
                    from: formatDay(no.beginsOn, language, today),
                    until: formatDay(no.endsOn, language, today),
                  })
                : t("house:temporaryNo.until", { day: formatDay(no.endsOn, language, today) })}
            </p>
            <p>{no.agreed}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ProposalForm({ t, formKey, typed, errors, mostWeeks }: TemporaryNosPageProps) {
  const field = (name: "codeWord" | "agreed" | "beginsOn" | "endsOn" | "objectionTo") => ({
    name,
    label: t(`house:temporaryNo.${name}`),
    value: typedText(typed, name),
    error: errors[name],
  });
  return (
    <Form class="card stack" labelledBy="h-voorstel">
      <FormKey value={formKey} />
      <h2 id="h-voorstel">{t("house:temporaryNo.propose")}</h2>
      <p>{t("house:temporaryNo.first")}</p>
      <TextField
        {...field("codeWord")}
        hint={t("house:temporaryNo.codeWordHint")}
        maxlength={40}
        autocomplete="off"
        short
      />
      <TextArea {...field("agreed")} hint={t("house:temporaryNo.agreedHint")} rows={3} maxlength={500} />
      <div class="velden">
        <TextField {...field("beginsOn")} type="date" />
        <TextField {...field("endsOn")} type="date" />
      </div>
      <p class="muted">{t("house:temporaryNo.most", { count: mostWeeks })}</p>
      <TextField {...field("objectionTo")} hint={t("house:temporaryNo.objectionToHint")} maxlength={200} />
      <p class="feit feit--hoog">
        <Icon name="eraser" />
        <span>{t("house:temporaryNo.keptFor")}</span>
      </p>
      <SubmitButton>{t("house:temporaryNo.send")}</SubmitButton>
    </Form>
  );
}
