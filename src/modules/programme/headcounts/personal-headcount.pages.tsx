// SPDX-License-Identifier: EUPL-1.2
import type { Temporal } from "temporal-polyfill";
import { inLanguage } from "#platform/http";
import type { T } from "#platform/i18n";
import { ErrorSummary, type FieldErrors, Form, Notice, OnlyWith, Page, SubmitButton } from "#platform/ui";
import type { Wording } from "../asking/wording.ts";
import { DateFacts } from "../dates/date-facts.pages.tsx";
import { hasCome } from "../dates/moment.ts";
import { OnlineLink } from "../sign-ups/online-link.pages.tsx";
import { PeopleField } from "./headcount.pages.tsx";
import type { PersonalHeadcount } from "./headcount.queries.ts";
import { refuseHeadcount } from "./headcount.ts";

type PersonalHeadcountPageProps = Wording & {
  headcount: PersonalHeadcount;
  /** The address of this page, in its language. */
  address: string;
  now: Temporal.Instant;
  errors?: FieldErrors;
  typedPeople?: string;
};

export function PersonalHeadcountPage(props: PersonalHeadcountPageProps) {
  const { t, language, headcount, now, errors = {} } = props;
  const words = wordsOf(t, headcount, now);
  const isComing = headcount.people > 0 && headcount.cancelledAt === null;
  return (
    <Page title={t("programme:headcounts.personal.pageTitle")} robots="noindex">
      <div class="stack--lg">
        <h1>{words.title}</h1>
        <ErrorSummary errors={errors} />
        <Notice kind={isComing ? "good" : "note"}>
          <p>{words.text}</p>
        </Notice>
        {isComing && <OnlineLink t={t} href={headcount.onlineLink} />}
        <DateFacts
          {...props}
          date={headcount}
          before={{ label: t("programme:signUp.personal.what"), icon: "door-open", value: headcount.title }}
        />
        {refuseHeadcount(headcount, now) === null && <ChangeNumber {...props} />}
        <OnlyWith part="programme">
          <p>
            <a href={inLanguage(language, `/programma/${headcount.slug}`)}>
              {t("programme:signUp.personal.otherDays")}
            </a>
          </p>
        </OnlyWith>
      </div>
    </Page>
  );
}

function ChangeNumber({ t, headcount, address, errors = {}, typedPeople }: PersonalHeadcountPageProps) {
  return (
    <section class="card stack" aria-labelledby="h-aantal">
      <h2 id="h-aantal">{t("programme:headcounts.personal.change")}</h2>
      <Form action={`${address}/aantal`} labelledBy="h-aantal" class="stack">
        <PeopleField
          label={t("programme:headcounts.personal.people")}
          hint={t("programme:headcounts.personal.peopleHint")}
          value={typedPeople ?? String(headcount.people)}
          error={errors.people}
          least={0}
        />
        <SubmitButton kind="second">{t("programme:headcounts.personal.save")}</SubmitButton>
      </Form>
      {headcount.people > 0 && (
        <Form action={`${address}/afmelding`}>
          <SubmitButton kind="quiet">{t("programme:headcounts.personal.takeBack")}</SubmitButton>
        </Form>
      )}
      <p>{t("programme:headcounts.personal.keepAddress")}</p>
    </section>
  );
}

function wordsOf(t: T, headcount: PersonalHeadcount, now: Temporal.Instant): { title: string; text: string } {
  const { people, cancelledAt, endsAt } = headcount;
  const words = (key: "calledOff" | "past" | "none" | "coming") => t(`programme:headcounts.personal.${key}Text`);
  if (cancelledAt !== null) {
    return { title: t("programme:headcounts.personal.calledOff"), text: words("calledOff") };
  }
  if (hasCome(endsAt, now)) {
    return { title: t("programme:headcounts.personal.past"), text: words("past") };
  }
  if (people === 0) return { title: t("programme:headcounts.personal.none"), text: words("none") };
  const title =
    people === 1
      ? t("programme:headcounts.personal.alone")
      : t("programme:headcounts.personal.coming", { count: people });
  return { title, text: words("coming") };
}
