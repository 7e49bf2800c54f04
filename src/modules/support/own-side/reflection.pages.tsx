// SPDX-License-Identifier: EUPL-1.2
import { formatDay } from "#platform/clock";
import { inLanguage, type Sent, typedField } from "#platform/http";
import { capitalize, type Language, type T } from "#platform/i18n";
import { ErrorSummary, Form, FormKey, Icon, LinkButton, Notice, Page, SubmitButton, TextArea } from "#platform/ui";
import { linesOf } from "../paths/text-lines.tsx";
import { longestReflection, reflectionQuestions } from "./reflection.form.ts";
import type { Reflection } from "./reflection.queries.ts";

export type ReflectionOnDay = Omit<Reflection, "writtenAt"> & { day: string };
type ReflectionPageProps = Sent & {
  t: T;
  language: Language;
  today: string;
  reflections: ReflectionOnDay[];
  news: "written" | "erased" | null;
  formKey: string;
  path: string;
};

/** For who writes it, and for nobody else: the page says so before anything is asked. */
export function ReflectionPage(props: ReflectionPageProps) {
  const { t, language, errors, news } = props;
  return (
    <Page
      title={t("support:ownSide.reflection.title")}
      robots="noindex"
      back={{ href: inLanguage(language, "/team/meelopen"), label: t("support:ownSide.today.title") }}
    >
      <ErrorSummary errors={errors} />
      {news && <Notice kind="good">{t(`support:ownSide.reflection.${news}`)}</Notice>}
      <div class="stack--sm">
        <h1>{t("support:ownSide.reflection.title")}</h1>
        <p class="lead">{t("support:ownSide.reflection.lead")}</p>
      </div>
      <p class="feit feit--hoog">
        <Icon name="info" />
        <span>{t("support:ownSide.reflection.sealed")}</span>
      </p>
      <Write {...props} />
      <Earlier {...props} />
    </Page>
  );
}

function Write({ t, formKey, typed, errors, path }: ReflectionPageProps) {
  return (
    <Form class="card stack--lg" action={path} labelledBy="h-schrijf">
      <FormKey value={formKey} />
      <div class="stack--sm">
        <h2 id="h-schrijf">{t("support:ownSide.reflection.write")}</h2>
        <p>{t("support:ownSide.reflection.writeText")}</p>
      </div>
      {reflectionQuestions.map((question) => (
        <TextArea
          {...typedField({ typed, errors }, question)}
          label={t(`support:ownSide.reflection.ask.${question}`)}
          hint={t(`support:ownSide.reflection.askHint.${question}`)}
          rows={4}
          maxlength={longestReflection}
        />
      ))}
      <SubmitButton>{t("support:ownSide.reflection.save")}</SubmitButton>
    </Form>
  );
}

function Earlier(props: ReflectionPageProps) {
  const { t, reflections, path } = props;
  if (reflections.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-eerder">
      <h2 id="h-eerder">{t("support:ownSide.reflection.earlier")}</h2>
      {reflections.map((one) => (
        <One {...props} one={one} />
      ))}
      <p>
        <LinkButton href={`${path}/meenemen`} icon="download">
          {t("support:ownSide.reflection.take")}
        </LinkButton>
      </p>
    </section>
  );
}

function One({ t, language, today, one, path }: ReflectionPageProps & { one: ReflectionOnDay }) {
  const day = formatDay(one.day, language, today);
  return (
    <article class="card stack">
      <h3>{capitalize(day)}</h3>
      {reflectionQuestions.map(
        (question) =>
          one[question] && (
            <div class="stack--sm">
              <p class="muted">{t(`support:ownSide.reflection.ask.${question}`)}</p>
              <p>{linesOf(one[question])}</p>
            </div>
          ),
      )}
      <details class="niet-printen">
        <summary>{t("support:ownSide.reflection.erase")}</summary>
        <Form action={`${path}/${one.id}/gewist`} class="stack--sm">
          <p>{t("support:ownSide.reflection.eraseText")}</p>
          <SubmitButton kind="second">{t("support:ownSide.reflection.eraseYes", { day })}</SubmitButton>
        </Form>
      </details>
    </article>
  );
}
