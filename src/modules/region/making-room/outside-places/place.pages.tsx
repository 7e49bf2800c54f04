// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { type Sent, typedField, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { AsideOf, EmptyState, LinkButton, Tag, TextArea, TextField, type TextLink } from "#platform/ui";
import { longestWords } from "../../cooperation/writing/fields.form.ts";
import type { NamedOrganization } from "../../cooperation/writing/organizations.queries.ts";
import { StateChoices } from "../../cooperation/writing/state-choices.pages.tsx";
import { Said } from "../../cooperation/writing/words.pages.tsx";
import { ButtonForm, KeyedForm, WritingPage } from "../../cooperation/writing/writing.pages.tsx";
import type { NextStep, OutsidePlace, PlaceVisit } from "./place.queries.ts";
import { PlaceFields, PlaceVisitFields } from "./place-fields.pages.tsx";

type Common = Sent & { t: T; back: TextLink; formKey: string };

type PlacesPageProps = {
  t: T;
  language: Language;
  today: string;
  back: TextLink;
  news: string | undefined;
  steps: (NextStep & { href: string })[];
  places: (OutsidePlace & { href: string })[];
  links: { new: string; look: string };
};

/** Where we went, and what is next. */
export function PlacesPage(props: PlacesPageProps) {
  const { t, back, news, places, links } = props;
  return (
    <WritingPage title={t("region:makingRoom.title")} lead={t("region:makingRoom.teamLead")} back={back} news={news}>
      <div class="knoppen">
        <LinkButton href={links.new} kind="main" icon="plus">
          {t("region:makingRoom.new")}
        </LinkButton>
        <a href={links.look}>{t("region:makingRoom.look")}</a>
      </div>
      <Steps {...props} />
      <section class="stack" aria-labelledby="h-plekken">
        <h2 id="h-plekken">{t("region:makingRoom.places")}</h2>
        {places.length === 0 && <EmptyState title={t("region:makingRoom.none")} />}
        <ul class="lijn" role="list">
          {places.map(({ name, kind, city, openedOn, href }) => (
            <li>
              <a href={href}>{name}</a> {openedOn !== null && <Tag kind="open">{t("region:makingRoom.isOpen")}</Tag>}
              <p class="muted">{[t(`region:makingRoom.kinds.${kind}`), city].filter(Boolean).join(", ")}</p>
            </li>
          ))}
        </ul>
      </section>
    </WritingPage>
  );
}

function Steps({ t, language, today, steps }: PlacesPageProps) {
  if (steps.length === 0) return null;
  return (
    <section class="stack--sm" aria-labelledby="h-stappen">
      <h2 id="h-stappen">{t("region:makingRoom.next")}</h2>
      <ul class="lijn" role="list">
        {steps.map(({ place, nextStep, nextOn, href }) => (
          <li>
            <a href={href}>{place}</a>: {nextStep}
            {nextOn !== null && (
              <p class="muted">
                {t(`region:makingRoom.${nextOn < today ? "nextPast" : "nextDay"}`, {
                  day: formatDate(nextOn, language),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type PlaceFormPageProps = Common & { title: string; removeHref?: string };

export function PlaceFormPage({ t, title, back, formKey, typed, errors, removeHref }: PlaceFormPageProps) {
  return (
    <WritingPage title={title} back={back} errors={errors}>
      <KeyedForm formKey={formKey} send={t("region:cooperation.save")}>
        <PlaceFields t={t} sent={{ typed, errors }} />
      </KeyedForm>
      {removeHref && (
        <ButtonForm action={removeHref} formKey={formKey}>
          {t("region:makingRoom.remove")}
        </ButtonForm>
      )}
    </WritingPage>
  );
}

type PlacePageProps = Common & {
  language: Language;
  today: string;
  place: OutsidePlace;
  visits: (PlaceVisit & { stepHref: string })[];
  organizations: NamedOrganization[];
  /** Of its entry in the directory. */
  checked: string | null;
  news: string | undefined;
  own: string;
  entryHref: string | null;
};

export function PlacePage(props: PlacePageProps) {
  const { t, place, back, errors, news, own, organizations, formKey, typed } = props;
  return (
    <WritingPage title={place.name} back={back} errors={errors} news={news}>
      <p>
        {[t(`region:makingRoom.kinds.${place.kind}`), place.address1, place.postalCode, place.city]
          .filter(Boolean)
          .join(", ")}
      </p>
      <p>
        <a href={`${own}/gegevens`}>{t("region:cooperation.change")}</a>
      </p>
      <Visits {...props} />
      <KeyedForm
        id="bezoek"
        title={t("region:makingRoom.newVisit")}
        action={`${own}/bezoeken`}
        formKey={formKey}
        send={t("region:cooperation.add")}
      >
        <PlaceVisitFields {...{ t, organizations, sent: { typed, errors } }} />
      </KeyedForm>
      <Opening {...props} />
      <InDirectory {...props} />
    </WritingPage>
  );
}

function Visits({ t, language, today, visits }: PlacePageProps) {
  return (
    <section class="stack" aria-labelledby="h-bezoeken">
      <h2 id="h-bezoeken">{t("region:makingRoom.visits")}</h2>
      {visits.length === 0 && <EmptyState title={t("region:makingRoom.noVisits")} />}
      <ul class="lijn" role="list">
        {visits.map((visit) => (
          <li class="stack--sm">
            <h3 class="h-klein">
              {t("region:makingRoom.visitLine", { by: visit.by, day: formatDate(visit.visitedOn, language) })}
            </h3>
            <Said title={t("region:makingRoom.asked")} text={visit.asked} />
            <Said title={t("region:makingRoom.answered")} text={visit.answered} />
            <Step {...{ t, language, today, visit }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type StepProps = Pick<PlacePageProps, "t" | "language" | "today"> & { visit: PlaceVisit & { stepHref: string } };

function Step({ t, language, today, visit }: StepProps) {
  const { nextStep, nextOn, nextState, nextLine, stepHref } = visit;
  if (nextStep === "") return null;
  return (
    <>
      <p>
        <b>{t("region:makingRoom.nextStep")}</b>: {nextStep}{" "}
        {nextState !== "open" && <Tag>{t(`region:cooperation.tables.state.${nextState}`)}</Tag>}
      </p>
      {nextState === "open" && nextOn !== null && (
        <p class="muted">
          {t(`region:makingRoom.${nextOn < today ? "nextPast" : "nextDay"}`, { day: formatDate(nextOn, language) })}
        </p>
      )}
      {nextLine && <p class="muted">{nextLine}</p>}
      <p class="niet-printen">
        <a href={stepHref}>
          {t("region:cooperation.tables.sayHow")}
          <AsideOf>{nextStep}</AsideOf>
        </a>
      </p>
    </>
  );
}

function Opening({ t, place, typed, errors, formKey, own }: PlacePageProps) {
  const written = "welcome" in typed ? typed : { welcome: place.welcome };
  return (
    <KeyedForm
      id="open"
      title={t("region:makingRoom.opened")}
      action={`${own}/opening`}
      formKey={formKey}
      send={t("region:cooperation.save")}
    >
      <TextArea
        {...typedField({ typed: written, errors }, "welcome")}
        label={t("region:makingRoom.welcomeLabel")}
        hint={t("region:makingRoom.welcomeHint")}
        rows={4}
        maxlength={longestWords}
      />
    </KeyedForm>
  );
}

function InDirectory({ t, place, formKey, own, checked, entryHref }: PlacePageProps) {
  if (place.openedOn === null) return null;
  return (
    <section class="card stack" aria-labelledby="h-wegwijzer">
      <h2 id="h-wegwijzer">{t("region:makingRoom.directory")}</h2>
      {entryHref === null ? (
        <>
          <p>{t("region:makingRoom.directoryText")}</p>
          <ButtonForm action={`${own}/wegwijzer`} formKey={formKey}>
            {t("region:makingRoom.putIn")}
          </ButtonForm>
        </>
      ) : (
        <>
          {checked && <p>{t("region:makingRoom.welcomeChecked", { checked })}</p>}
          <p>
            <a href={entryHref}>{t("region:makingRoom.keepEntry")}</a>
          </p>
        </>
      )}
    </section>
  );
}

type StepPageProps = Common & { visit: PlaceVisit };

export function StepPage({ t, visit, back, formKey, typed, errors }: StepPageProps) {
  const chosen = typedText(typed, "state");
  const sent = { typed, errors };
  return (
    <WritingPage title={visit.nextStep} lead={visit.place} back={back} errors={errors}>
      <KeyedForm formKey={formKey} send={t("region:cooperation.save")}>
        <StateChoices t={t} chosen={chosen} error={errors.state} />
        <TextField
          {...typedField(sent, "nextOn")}
          type="date"
          label={t("region:makingRoom.otherDay")}
          hint={t("region:makingRoom.nextOnHint")}
          short
        />
        <TextField {...typedField(sent, "line")} label={t("region:cooperation.tables.line")} maxlength={500} />
      </KeyedForm>
    </WritingPage>
  );
}
