// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from "preact";
import { typedText } from "#platform/http";
import { Choice, FormGuard, FormKey, NameOfChoice, SubmitButton } from "#platform/ui";
import type { Wording } from "../asking/wording.ts";
import type { DateToJoin, OpenWithoutSignUp } from "../dates/date.queries.ts";
import { DateFacts } from "../dates/date-facts.pages.tsx";
import { whenItIs } from "../dates/date-words.ts";
import { HearingField } from "../hearing-again/hearing-field.pages.tsx";
import { SmallPrint } from "../register/small-print.pages.tsx";
import { ContactField } from "./contact-field.pages.tsx";
import { type FormState, JoiningPage } from "./joining.pages.tsx";
import { KeepField, NeedField } from "./joining-fields.pages.tsx";
import { OpenThatDay, Places, type PlacesToShow } from "./places.pages.tsx";
import { SeriesFacts, type SeriesPageProps } from "./series-facts.pages.tsx";
import { hasRoom } from "./sign-up.ts";

type SignUpPageProps = Wording & FormState & { date: DateToJoin; openThatDay: OpenWithoutSignUp };

/** The form for one date. Whoever can only wait reads so above it and on its button. */
export function SignUpPage(props: SignUpPageProps) {
  const { t, date, refused } = props;
  return (
    <SignUpLayout {...props} places={date} description={whenItIs(date, props)} lead={t("programme:signUp.lead")}>
      <DateFacts {...props} />
      {(refused || !hasRoom(date)) && <OpenThatDay {...props} />}
    </SignUpLayout>
  );
}

/** The form for all dates of a series at once. */
export function SeriesPage(props: SeriesPageProps) {
  const { t, series } = props;
  const words = { description: t("programme:joining.series.description"), lead: t("programme:joining.series.lead") };
  return (
    <SignUpLayout {...props} places={series} {...words}>
      <SeriesFacts {...props} />
    </SignUpLayout>
  );
}

type LayoutProps = Wording &
  FormState & { places: PlacesToShow; description: string; lead: string; children: ComponentChildren };

function SignUpLayout(props: LayoutProps) {
  const { t, places, description, children } = props;
  const title = t(hasRoom(places) ? "programme:signUp.title" : "programme:signUp.titleWaiting", {
    activity: places.title,
  });
  return (
    <JoiningPage
      {...props}
      {...{ title, description, slug: places.slug, unit: places.unit }}
      notice={<Places t={t} places={places} />}
      form={<SignUpFields {...props} />}
    >
      {children}
    </JoiningPage>
  );
}

function SignUpFields({ t, places, lead, formKey, mayKeep, hearing, errors = {}, typed = {} }: LayoutProps) {
  const submit = t(hasRoom(places) ? "programme:signUp.submit" : "programme:signUp.submitWaiting");
  const isSeries = places.unit === "series";
  return (
    <>
      <FormKey value={formKey} />
      <div class="stack--sm">
        <h2 id="h-mee">{submit}</h2>
        <p class="muted">{lead}</p>
      </div>
      <NameOfChoice typed={typed.name} error={errors.name} />
      <ContactField
        t={t}
        chosen={typedText(typed, "contact")}
        reach={typedText(typed, "reach")}
        reachHint={t(isSeries ? "programme:joining.series.reachHint" : "programme:signUp.reachHint")}
        errors={errors}
      />
      <div>
        <Choice
          type="checkbox"
          id="reminder"
          name="reminder"
          value="yes"
          label={t("programme:joining.reminder.label")}
          hint={t("programme:joining.reminder.hint")}
          checked={typedText(typed, "reminder") === "yes"}
        />
      </div>
      <NeedField t={t} typed={typed} errors={errors} />
      <HearingField t={t} offer={hearing} typed={typed} errors={errors} />
      <KeepField t={t} typed={typed} mayKeep={mayKeep} />
      <FormGuard />
      <SmallPrint t={t} gone={t(isSeries ? "programme:joining.series.gone" : "programme:signUp.gone")} />
      <div class="stack--sm">
        <SubmitButton class="btn--breed">{submit}</SubmitButton>
        <p class="small muted">
          {t(isSeries ? "programme:joining.series.leaveAnyTime" : "programme:signUp.leaveAnyTime")}
        </p>
      </div>
    </>
  );
}
