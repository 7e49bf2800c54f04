// SPDX-License-Identifier: EUPL-1.2

import { partsOfCentre } from "#modules/network";
import { typedText } from "#platform/http";
import { BackLink, ErrorSummary, Form, FormKey, Page, SubmitButton } from "#platform/ui";
import { OpeningFields } from "../opening-fields.tsx";
import { HouseFields } from "./house-fields.pages.tsx";
import { Line, type SetUpPageProps } from "./set-up-field.pages.tsx";

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
          {parts.has("news") && <p class="muted">{t("setUp:news")}</p>}
          <SubmitButton>{t(`setUp:submit.${profile}`)}</SubmitButton>
        </Form>
      </div>
    </Page>
  );
}

function FirstCoordinator(props: SetUpPageProps) {
  const { t } = props;
  return (
    <>
      <h2>{t("setUp:coordinator")}</h2>
      <p>{t("setUp:coordinatorHint")}</p>
      <Line
        {...props}
        name="coordinatorName"
        label={t("setUp:field.coordinatorName.label")}
        hint={t("setUp:field.coordinatorName.hint")}
      />
      <Line
        {...props}
        name="coordinatorEmail"
        label={t("setUp:field.coordinatorEmail.label")}
        hint={t("setUp:field.coordinatorEmail.hint")}
        type="email"
      />
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
