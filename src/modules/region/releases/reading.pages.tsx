// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { type Sent, typedField, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  Choice,
  EmptyState,
  ErrorSummary,
  Facts,
  Fieldset,
  Form,
  FormGuard,
  FormKey,
  Icon,
  Notice,
  Page,
  Select,
  SubmitButton,
  TextArea,
} from "#platform/ui";
import { Content } from "./document.pages.tsx";
import { contentOf } from "./document.ts";
import type { GivenLink } from "./giving.queries.ts";
import { Register } from "./register.pages.tsx";
import type { ListedRelease, Part, Release } from "./release.queries.ts";
import type { AnswerInHouse } from "./word.queries.ts";

type Common = { t: T; language: Language; today: string; back: { href: string; label: string } };

type InHousePageProps = Common & {
  toRead: ListedRelease[];
  released: ListedRelease[];
  given: GivenLink[];
  /** Where one document is read. */
  hrefOf: (release: ListedRelease) => string;
};

/** For those it is about: what they can read now, and what left the house. */
export function InHousePage(props: InHousePageProps) {
  const { t, language, toRead, released, back, hrefOf } = props;
  return (
    <Page title={t("region:releases.inHouse.title")} robots="noindex" back={back}>
      <h1>{t("region:releases.inHouse.title")}</h1>
      <p class="lead">{t("region:releases.inHouse.lead")}</p>
      <section class="stack" aria-labelledby="h-lezen">
        <h2 id="h-lezen">{t("region:releases.inHouse.toRead")}</h2>
        {toRead.length > 0 ? (
          <div class="card">
            <ul class="lijn" role="list">
              {toRead.map((release) => (
                <li class="stack--sm">
                  <p>
                    <a href={hrefOf(release)}>{release.title}</a>
                  </p>
                  <p>
                    {t("region:releases.forWhomLine", { who: release.forWhom })}{" "}
                    {t("region:releases.line.reading", { day: formatDate(release.readingUntil ?? "", language) })}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <EmptyState title={t("region:releases.inHouse.nothing")}>
            <p>{t("region:releases.inHouse.nothingText")}</p>
          </EmptyState>
        )}
      </section>
      <Register {...props} releases={released} />
    </Page>
  );
}

export type ReadingPageProps = Sent &
  Common & {
    release: Release;
    parts: Part[];
    answers: AnswerInHouse[];
    formKey: string;
    /** What this reader just said and can still take back; with the address where. */
    justSaid: { formKey: string; action: string } | null;
    isTakenBack: boolean;
    isGuarded: boolean;
  };

/** A document before it leaves the house, and a way to say something about it without a name. */
export function ReadingPage(props: ReadingPageProps) {
  const { t, language, release, parts, errors, back, justSaid, isTakenBack } = props;
  const { title, forWhom, readingUntil, periodFrom, periodUntil, whatChanged } = release;
  const period = { from: formatDate(periodFrom, language), until: formatDate(periodUntil, language) };
  return (
    <Page title={t("region:releases.readFirst.title")} robots="noindex" back={back}>
      <ErrorSummary errors={errors} />
      {justSaid && <JustSaid t={t} {...justSaid} />}
      {isTakenBack && <Notice kind="good">{t("region:releases.readFirst.takenBack")}</Notice>}
      <h1>{title}</h1>
      <p class="lead">{t("region:releases.readFirst.lead", { day: formatDate(readingUntil ?? "", language) })}</p>
      <Facts
        facts={[
          { label: t("region:releases.document.forWhom"), value: forWhom },
          { label: t("region:releases.document.about"), value: t("region:releases.period", period) },
          ...(whatChanged ? [{ label: t("region:releases.rename.whatChanged"), value: whatChanged }] : []),
        ]}
      />
      {parts.map((part) => (
        <section class="card stack" aria-labelledby={`h-${part.id}`}>
          <h2 id={`h-${part.id}`}>{part.heading}</h2>
          <Content content={contentOf(part)} id={`t-${part.id}`} />
          {part.names && <p class="muted">{t("region:releases.part.names", { who: part.names })}</p>}
        </section>
      ))}
      <Answers {...props} />
      <SayForm {...props} />
    </Page>
  );
}

function JustSaid({ t, formKey, action }: { t: T; formKey: string; action: string }) {
  return (
    <Notice kind="good">
      <p>{t("region:releases.readFirst.said")}</p>
      <Form action={action}>
        <FormKey value={formKey} />
        <SubmitButton kind="second">{t("region:releases.readFirst.takeBack")}</SubmitButton>
      </Form>
    </Notice>
  );
}

function Answers({ t, answers }: ReadingPageProps) {
  if (answers.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="h-antwoorden">
      <h2 id="h-antwoorden">{t("region:releases.readFirst.answers")}</h2>
      <ul class="lijn" role="list">
        {answers.map(({ heading, outcome, answer }) => (
          <li>
            <p>
              {heading && <b>{heading}: </b>}
              {outcome && t(`region:releases.word.outcomes.${outcome}`)}
            </p>
            <p>{answer}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SayForm(props: ReadingPageProps) {
  const { t, parts, formKey, typed, errors, isGuarded } = props;
  const chosen = typedText(typed, "kind");
  const options = parts.map(({ id, heading }) => ({ value: id, label: heading }));
  return (
    <Form class="card stack" labelledBy="h-zeggen">
      <FormKey value={formKey} />
      <h2 id="h-zeggen">{t("region:releases.say.title")}</h2>
      <p>{t("region:releases.say.text")}</p>
      <Select
        name="about"
        label={t("region:releases.say.about")}
        options={[{ value: "", label: t("region:releases.say.all") }, ...options]}
        value={typedText(typed, "about")}
        error={errors.about}
      />
      <Fieldset name="kind" legend={t("region:releases.say.kind")} error={errors.kind}>
        {(["words", "objection"] as const).map((kind) => (
          <Choice
            type="radio"
            name="kind"
            value={kind}
            label={t(`region:releases.say.kinds.${kind}`)}
            hint={t(`region:releases.say.kindsHint.${kind}`)}
            checked={kind === chosen}
          />
        ))}
      </Fieldset>
      <TextArea
        {...typedField({ typed, errors }, "body")}
        label={t("region:releases.say.body")}
        hint={t("region:releases.say.bodyHint")}
        rows={4}
        maxlength={2000}
      />
      <p class="feit feit--hoog">
        <Icon name="eraser" />
        <span>{t("region:releases.say.kept")}</span>
      </p>
      {isGuarded && <FormGuard />}
      <SubmitButton>{t("region:releases.say.send")}</SubmitButton>
    </Form>
  );
}
