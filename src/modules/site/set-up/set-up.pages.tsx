// SPDX-License-Identifier: EUPL-1.2

import { partsOfCentre } from "#modules/network";
import { ChoiceFields, tasksWith } from "#modules/people";
import { typedField, typedText } from "#platform/http";
import { BackLink, ErrorSummary, Form, FormKey, Page, SubmitButton, TextField } from "#platform/ui";
import { OpeningFields } from "../opening/opening-fields.pages.tsx";
import { HouseFields, type SetUpPageProps } from "./house-fields.pages.tsx";

export function SetUpPage(props: SetUpPageProps) {
  const { t, typed, errors, profile } = props;
  const parts = partsOfCentre(profile, []);
  return (
    <Page title={t(`setUp:profiles.${profile}.title`)} robots="noindex">
      <div class="stack">
        <BackLink href="?">{t("setUp:back")}</BackLink>
        <h1>{t(`setUp:profiles.${profile}.title`)}</h1>
        <p class="lead">{t("setUp:lead")}</p>
        <ErrorSummary errors={errors} />
        <Form class="stack">
          <FormKey value={typedText(typed, "formKey")} />
          <input type="hidden" name="profile" value={profile} />
          <HouseFields {...props} />
          {parts.has("house") && <OpeningHours {...props} />}
          <FirstCoordinator {...props} />
          <h2>{t("setUp:whoDoesWhat")}</h2>
          <p>{t("setUp:whoDoesWhatHint")}</p>
          <ChoiceFields {...{ t, typed, errors }} tasks={tasksWith(parts)} />
          <SubmitButton>{t(`setUp:submit.${profile}`)}</SubmitButton>
        </Form>
      </div>
    </Page>
  );
}

function FirstCoordinator(props: SetUpPageProps) {
  const { t } = props;
  const asked = (name: "coordinatorName" | "coordinatorEmail") => ({
    ...typedField(props, name),
    label: t(`setUp:field.${name}.label`),
    hint: t(`setUp:field.${name}.hint`),
  });
  return (
    <>
      <h2>{t("setUp:coordinator")}</h2>
      <p>{t("setUp:coordinatorHint")}</p>
      <TextField {...asked("coordinatorName")} />
      <TextField {...asked("coordinatorEmail")} type="email" />
    </>
  );
}

function OpeningHours({ t, language, typed, errors }: SetUpPageProps) {
  return (
    <>
      <h2>{t("setUp:openingHours")}</h2>
      <p>{t("setUp:openingHoursHint")}</p>
      <OpeningFields t={t} language={language} typed={typed} errors={errors} />
    </>
  );
}
