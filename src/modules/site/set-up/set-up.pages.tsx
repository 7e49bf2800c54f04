// SPDX-License-Identifier: EUPL-1.2

import { partsOfCentre } from "#modules/network";
import { type Weekday, weekdayName, weekdays } from "#platform/clock";
import { typedText } from "#platform/http";
import { BackLink, ErrorSummary, Fieldset, Form, FormKey, Page, SubmitButton, TextField } from "#platform/ui";
import { HouseFields } from "./house-fields.pages.tsx";
import { fieldOf, type Stretch, stretches } from "./opening-hours.form.ts";
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

function OpeningHours(props: SetUpPageProps) {
  const { t, language } = props;
  return (
    <>
      <h2>{t("setUp:openingHours")}</h2>
      <p>{t("setUp:openingHoursHint")}</p>
      {weekdays.map((weekday) => (
        <Fieldset name={`day${weekday}`} legend={weekdayName(weekday, language)}>
          <div class="stack--sm">
            {stretches.map((stretch) => (
              <div class="row">
                <Time {...props} weekday={weekday} stretch={stretch} side="from" label={t(`setUp:from.${stretch}`)} />
                <Time {...props} weekday={weekday} stretch={stretch} side="until" label={t(`setUp:until.${stretch}`)} />
              </div>
            ))}
          </div>
        </Fieldset>
      ))}
    </>
  );
}

type TimeProps = SetUpPageProps & { weekday: Weekday; stretch: Stretch; side: "from" | "until"; label: string };

function Time({ typed, errors, weekday, stretch, side, label }: TimeProps) {
  const name = fieldOf(weekday, stretch, side);
  return <TextField name={name} type="time" label={label} value={typedText(typed, name)} error={errors[name]} short />;
}
