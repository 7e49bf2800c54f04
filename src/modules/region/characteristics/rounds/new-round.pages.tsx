// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  Choice,
  ErrorSummary,
  Fieldset,
  Form,
  FormGuard,
  FormKey,
  Page,
  SubmitButton,
  TextArea,
  TextField,
} from "#platform/ui";
import { askedGroups } from "../face.ts";

type NewRoundPageProps = Sent & { t: T; formKey: string; back: { href: string; label: string } };

export function NewRoundPage({ t, typed, errors, formKey, back }: NewRoundPageProps) {
  const groups = [typed.groups ?? []].flat();
  const isFresh = Object.keys(typed).length === 0;
  return (
    <Page title={t("region:characteristics.newRound.title")} robots="noindex" back={back}>
      <ErrorSummary errors={errors} />
      <h1>{t("region:characteristics.newRound.title")}</h1>
      <p class="lead">{t("region:characteristics.newRound.lead")}</p>
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <TextField
          {...typedField({ typed, errors }, "opensOn")}
          type="date"
          label={t("region:characteristics.newRound.opensOn")}
          short
        />
        <TextField
          {...typedField({ typed, errors }, "closesOn")}
          type="date"
          label={t("region:characteristics.newRound.closesOn")}
          hint={t("region:characteristics.newRound.closesHint")}
          short
        />
        <Fieldset name="groups" legend={t("region:characteristics.newRound.groups")} error={errors.groups}>
          {askedGroups.map((group) => (
            <Choice
              type="checkbox"
              name="groups"
              value={group}
              label={t(`region:characteristics.group.${group}`)}
              checked={isFresh || groups.includes(group)}
            />
          ))}
        </Fieldset>
        <Fieldset name="which" legend={t("region:characteristics.newRound.which")} error={errors.which}>
          <Choice
            type="checkbox"
            name="which"
            value="ten"
            label={t("region:characteristics.newRound.ten")}
            checked={isFresh || typedText(typed, "which") === "ten"}
          />
        </Fieldset>
        <TextArea
          {...typedField({ typed, errors }, "own")}
          label={t("region:characteristics.newRound.own")}
          hint={t("region:characteristics.newRound.ownHint")}
          rows={4}
        />
        <FormGuard />
        <SubmitButton>{t("region:characteristics.newRound.send")}</SubmitButton>
      </Form>
    </Page>
  );
}
