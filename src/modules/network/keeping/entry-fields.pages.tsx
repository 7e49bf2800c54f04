// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { type TypedValues, typedField, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Choice, type FieldErrors, Fieldset, TextArea, TextField } from "#platform/ui";
import { type OwnTaxonomy, ownTerms, type TermCode } from "../terms/own-terms.ts";
import type { ActivityChoices } from "./activity-choices.ts";
import { Folded } from "./folded.pages.tsx";
import { HoursFields } from "./hours-fields.pages.tsx";
import { languageChoices, languageInWords } from "./languages.ts";
import { PhoneFields } from "./phone-fields.pages.tsx";
import { PlaceFields } from "./place-fields.pages.tsx";
import { listPlaceNumbers } from "./places.form.ts";

export type EntryFieldsProps = {
  t: T;
  language: Language;
  typed: TypedValues;
  errors: FieldErrors;
  /** Something that stands there already can be closed for a while, or have stopped. */
  isNew: boolean;
  activities: ActivityChoices;
};

type Word = "name" | "description" | "alert" | "applicationProcess" | "waitTime" | "feesDescription" | "documents";
type More = "email" | "url" | "contactName" | "contactTitle" | "contactEmail" | "eligibilityDescription";
type Last = "minimumAge" | "maximumAge" | "otherLanguages" | "areas" | "alternateName";

/** One form for an entry, for the team and for whoever keeps it. Only the name is needed. */
export function EntryFields(props: EntryFieldsProps) {
  const { t, typed, errors } = props;
  const places = listPlaceNumbers(typed);
  const field = (name: Word | More | Last) => ({
    ...typedField({ typed, errors }, name),
    label: t(`network:keeping.field.${name}`),
    hint: t(`network:keeping.hint.${name}`) || undefined,
  });
  return (
    <>
      <Step id="stap-wat" title={t("network:keeping.step.what")}>
        <TextField {...field("name")} maxlength={300} />
        <TextArea {...field("description")} rows={6} maxlength={5000} />
        <Terms {...props} taxonomy="theme" name="theme" />
        {!props.isNew && <StatusFields {...props} />}
        <TextField {...field("alert")} maxlength={1000} />
      </Step>
      <Step id="stap-binnen" title={t("network:keeping.step.way")}>
        <Terms {...props} taxonomy="way-in" name="wayIn" />
        <TextField {...field("applicationProcess")} maxlength={1000} />
        <Terms {...props} taxonomy="cost" name="cost" />
        <TextField {...field("feesDescription")} maxlength={1000} />
        <TextArea {...field("documents")} rows={2} maxlength={2000} />
        <TextField {...field("waitTime")} maxlength={1000} />
      </Step>
      <Step id="stap-bereiken" title={t("network:keeping.step.reach")}>
        <PhoneFields t={t} typed={typed} errors={errors} />
        <TextField {...field("email")} type="email" short />
        <TextField {...field("url")} type="url" maxlength={300} short />
        <Folded
          title={t("network:keeping.fold.contact")}
          isOpen={isFilled(props, ["contactName", "contactTitle", "contactEmail"])}
        >
          <p class="muted">{t("network:keeping.fold.contactHint")}</p>
          <TextField {...field("contactName")} maxlength={300} short />
          <TextField {...field("contactTitle")} maxlength={300} short />
          <TextField {...field("contactEmail")} type="email" short />
        </Folded>
      </Step>
      <Step id="stap-waar" title={t("network:keeping.step.where")}>
        {places.map((at) => (
          <PlaceFields t={t} typed={typed} errors={errors} at={at} isNew={false} />
        ))}
        <PlaceFields t={t} typed={typed} errors={errors} at={(places.at(-1) ?? -1) + 1} isNew />
        <Folded
          title={t("network:keeping.fold.hours")}
          isOpen={Object.keys(typed).some((name) => /^hours/.test(name) && typedText(typed, name) !== "")}
        >
          <p class="muted">{t("network:keeping.fold.hoursHint")}</p>
          <HoursFields t={t} language={props.language} typed={typed} errors={errors} prefix="" />
        </Folded>
      </Step>
      <Step id="stap-wie" title={t("network:keeping.step.who")}>
        <Folded
          title={t("network:keeping.fold.some")}
          isOpen={
            [typed.audience ?? []].flat().length > 0 ||
            isFilled(props, ["eligibilityDescription", "minimumAge", "maximumAge"])
          }
        >
          <p class="muted">{t("network:keeping.fold.someHint")}</p>
          <Terms {...props} taxonomy="audience" name="audience" />
          <TextField {...field("eligibilityDescription")} maxlength={1000} />
          <div class="velden">
            <TextField {...field("minimumAge")} inputmode="numeric" maxlength={6} short />
            <TextField {...field("maximumAge")} inputmode="numeric" maxlength={6} short />
          </div>
        </Folded>
        <Languages {...props} />
        <TextArea {...field("otherLanguages")} rows={2} maxlength={1000} />
        <TextArea {...field("areas")} rows={2} maxlength={2000} />
        <TextField {...field("alternateName")} maxlength={300} />
        <Activities {...props} />
      </Step>
    </>
  );
}

function Step({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function isFilled({ typed, errors }: EntryFieldsProps, names: string[]): boolean {
  return names.some((name) => typedText(typed, name) !== "" || errors[name]);
}

function isChosen(typed: TypedValues, name: string, value: string): boolean {
  return [typed[name] ?? []].flat().includes(value);
}

type TermsProps = EntryFieldsProps & {
  taxonomy: Exclude<OwnTaxonomy, "access">;
  name: "theme" | "wayIn" | "cost" | "audience";
};

function Terms({ t, typed, errors, taxonomy, name }: TermsProps) {
  return (
    <Fieldset
      name={name}
      legend={t(`network:keeping.field.${name}`)}
      hint={t(`network:keeping.hint.${name}`) || undefined}
      error={errors[name]}
    >
      <div class="keuzes">
        {ownTerms[taxonomy].map((code) => (
          <Choice
            type="checkbox"
            name={name}
            value={code}
            label={t(`network:terms.${taxonomy}.${code}` as `network:terms.theme.${TermCode<"theme">}`)}
            checked={isChosen(typed, name, code)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

function StatusFields({ t, typed, errors }: EntryFieldsProps) {
  const chosen = typedText(typed, "status") || "active";
  return (
    <Fieldset name="status" legend={t("network:keeping.field.status")} error={errors.status}>
      {(["active", "temporarily closed", "defunct"] as const).map((status) => (
        <Choice
          type="radio"
          name="status"
          value={status}
          id={`status-${status.replace(" ", "-")}`}
          label={t(`network:keeping.status.${status}`)}
          checked={status === (chosen === "inactive" ? "defunct" : chosen)}
        />
      ))}
    </Fieldset>
  );
}

function Languages(props: EntryFieldsProps) {
  const { t, typed } = props;
  const [usual, others] = [languageChoices.slice(0, usualLanguages), languageChoices.slice(usualLanguages)];
  return (
    <Fieldset name="languages" legend={t("network:keeping.field.languages")} hint={t("network:keeping.hint.languages")}>
      <LanguageChoices {...props} codes={usual} />
      <Folded
        title={t("network:keeping.fold.languages")}
        isOpen={others.some((code) => isChosen(typed, "languages", code))}
      >
        <LanguageChoices {...props} codes={others} />
      </Folded>
    </Fieldset>
  );
}

const usualLanguages = 6;

function LanguageChoices({ language, typed, codes }: EntryFieldsProps & { codes: readonly string[] }) {
  return (
    <div class="keuzes">
      {codes.map((code) => (
        <Choice
          type="checkbox"
          name="languages"
          value={code}
          label={languageInWords(code, language)}
          checked={isChosen(typed, "languages", code)}
        />
      ))}
    </div>
  );
}

function Activities({ t, typed, activities }: EntryFieldsProps) {
  return (
    <Folded title={t("network:keeping.field.activities")} isOpen={[typed.activities ?? []].flat().length > 0}>
      <p class="muted">{t("network:keeping.hint.activities")}</p>
      {activities.map(({ block, activities: ofBlock }, at) => (
        <Fieldset name={`blok${at}`} legend={block}>
          {ofBlock.map(({ id, name }) => (
            <Choice
              type="checkbox"
              name="activities"
              value={id}
              label={name}
              checked={isChosen(typed, "activities", id)}
            />
          ))}
        </Fieldset>
      ))}
    </Folded>
  );
}
