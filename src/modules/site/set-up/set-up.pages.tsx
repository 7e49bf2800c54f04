// SPDX-License-Identifier: EUPL-1.2
import { type Weekday, weekdayName, weekdays } from "#platform/clock";
import type { TypedValues } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  ErrorSummary,
  type FieldErrors,
  Fieldset,
  Form,
  FormKey,
  Page,
  SubmitButton,
  TextArea,
  TextField,
} from "#platform/ui";
import { fieldOf, type Stretch, stretches } from "./opening-hours.form.ts";

type SetUpPageProps = { t: T; language: Language; typed: TypedValues; errors: FieldErrors };

export function SetUpPage(props: SetUpPageProps) {
  const { t, typed, errors } = props;
  return (
    <Page title={t("setUp:title")} robots="noindex">
      <div class="stack">
        <h1>{t("setUp:title")}</h1>
        <p class="lead">{t("setUp:lead")}</p>
        <ErrorSummary errors={errors} />
        <Form class="stack">
          <FormKey value={typedText(typed, "formKey")} />
          <House {...props} />
          <OpeningHours {...props} />
          <FirstCoordinator {...props} />
          <SubmitButton>{t("setUp:submit")}</SubmitButton>
        </Form>
      </div>
    </Page>
  );
}

function House(props: SetUpPageProps) {
  const { t, typed, errors } = props;
  return (
    <>
      <h2>{t("setUp:house")}</h2>
      <Line {...props} name="name" hint={t("setUp:field.name.hint")} autocomplete="organization" />
      <Line {...props} name="street" autocomplete="street-address" />
      <Line {...props} name="postalCode" autocomplete="postal-code" short />
      <Line {...props} name="city" autocomplete="address-level2" />
      <Line {...props} name="phone" hint={t("setUp:field.phone.hint")} type="tel" autocomplete="tel" />
      <Line {...props} name="email" hint={t("setUp:field.email.hint")} type="email" autocomplete="email" />
      <TextArea
        name="doorNote"
        label={t("setUp:field.doorNote.label")}
        hint={t("setUp:field.doorNote.hint")}
        value={typedText(typed, "doorNote")}
        error={errors.doorNote}
        rows={2}
      />
    </>
  );
}

function FirstCoordinator(props: SetUpPageProps) {
  const { t } = props;
  return (
    <>
      <h2>{t("setUp:coordinator")}</h2>
      <p>{t("setUp:coordinatorHint")}</p>
      <Line {...props} name="coordinatorName" hint={t("setUp:field.coordinatorName.hint")} />
      <Line {...props} name="coordinatorEmail" hint={t("setUp:field.coordinatorEmail.hint")} type="email" />
    </>
  );
}

type LineProps = SetUpPageProps & {
  name: "name" | "street" | "postalCode" | "city" | "phone" | "email" | "coordinatorName" | "coordinatorEmail";
  hint?: string;
  type?: "text" | "email" | "tel";
  autocomplete?: string;
  short?: boolean;
};

function Line({ t, typed, errors, name, language: _, ...rest }: LineProps) {
  return (
    <TextField
      name={name}
      label={t(`setUp:field.${name}.label`)}
      value={typedText(typed, name)}
      error={errors[name]}
      {...rest}
    />
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

function typedText(typed: TypedValues, name: string): string {
  return [typed[name] ?? ""].flat()[0] ?? "";
}
