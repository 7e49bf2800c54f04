// SPDX-License-Identifier: EUPL-1.2
import { typedText } from "#platform/http";
import { Choice, Fieldset, FormGuard, FormKey, NameOfChoice, SubmitButton, TextField } from "#platform/ui";
import { SmallPrint } from "../register/small-print.pages.tsx";
import { guessContact, looksLikeEmail, looksLikePhone } from "../sign-ups/contact.form.ts";
import { type FormState, JoiningPage } from "../sign-ups/joining.pages.tsx";
import { KeepField, NeedField } from "../sign-ups/joining-fields.pages.tsx";
import { SeriesFacts, type SeriesPageProps } from "../sign-ups/series-facts.pages.tsx";
import { waysToMeet } from "./acquaint.form.ts";

/** Asks for a talk before someone joins; it takes no place and asks for no reason. */
export function AcquaintPage(props: SeriesPageProps) {
  const { t, series } = props;
  const title = t("programme:acquainting.title", { activity: series.title });
  return (
    <JoiningPage
      {...props}
      {...{ title, description: t("programme:acquainting.lead"), slug: series.slug, unit: "series" }}
      notice={<HowItGoes t={t} />}
      form={<AcquaintFields {...props} />}
    >
      <SeriesFacts {...props} />
    </JoiningPage>
  );
}

function HowItGoes({ t }: Pick<SeriesPageProps, "t">) {
  return (
    <>
      <p class="lead">{t("programme:acquainting.lead")}</p>
      <section class="stack--sm" aria-labelledby="h-hoe">
        <h2 id="h-hoe">{t("programme:acquainting.howTitle")}</h2>
        <ol>
          <li>{t("programme:acquainting.how1")}</li>
          <li>{t("programme:acquainting.how2")}</li>
          <li>{t("programme:acquainting.how3")}</li>
        </ol>
      </section>
    </>
  );
}

function AcquaintFields({ t, formKey, mayKeep, errors = {}, typed = {} }: SeriesPageProps) {
  const fields = { t, typed, errors };
  const submit = t("programme:acquainting.submit");
  return (
    <>
      <FormKey value={formKey} />
      <div class="stack--sm">
        <h2 id="h-mee">{submit}</h2>
      </div>
      <NameOfChoice typed={typed.name} error={errors.name} />
      <WayToMeetField {...fields} />
      <NeedField {...fields} label={t("programme:acquainting.word")} hint={t("programme:acquainting.wordHint")} />
      <KeepField t={t} typed={typed} mayKeep={mayKeep} />
      <FormGuard />
      <SmallPrint t={t} gone={t("programme:acquainting.gone")} />
      <SubmitButton class="btn--breed">{submit}</SubmitButton>
    </>
  );
}

const labels = { email: "contactEmail", call: "contactCall", "drop-in": "contactDropIn" } as const;

type WayToMeetFieldProps = Pick<SeriesPageProps, "t"> & Required<Pick<FormState, "typed" | "errors">>;

function WayToMeetField({ t, typed = {}, errors = {} }: WayToMeetFieldProps) {
  const reach = typedText(typed, "reach");
  const isReach = looksLikeEmail(reach) || looksLikePhone(reach);
  const chosen = errors.contact && isReach ? guessContact(reach) : typedText(typed, "contact");
  return (
    <Fieldset name="contact" legend={t("programme:acquainting.contact")} error={errors.contact}>
      {waysToMeet.map((way) => (
        <Choice
          type="radio"
          name="contact"
          value={way}
          checked={chosen === way}
          label={t(`programme:acquainting.${labels[way]}`)}
        />
      ))}
      <div class="veld-na">
        <TextField
          name="reach"
          label={t("programme:acquainting.reach")}
          hint={t("programme:acquainting.reachHint")}
          value={reach}
          error={errors.reach}
        />
      </div>
    </Fieldset>
  );
}
