// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  AsideOf,
  BackLink,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Form,
  FormKey,
  Notice,
  Page,
  SubmitButton,
  TextField,
} from "#platform/ui";
import type { ExpectedInWords } from "./reading-guests.ts";

export type GreetersPageProps = {
  t: T;
  /** "dinsdag 24 november" */
  day: string;
  expected: ExpectedInWords[];
  greeters: { name: string; href: string }[];
  formKey: string;
  hasEnded: boolean;
  links: { today: string; otherDay: { href: string; label: string } };
  typed?: TypedValues | undefined;
  errors?: FieldErrors | undefined;
};

/** Who likes to be met that day, and who waits for them. */
export function GreetersPage(props: GreetersPageProps) {
  const { t, day, expected, hasEnded, links, errors = {} } = props;
  return (
    <Page title={t("programme:arriving.team.title", { day })} robots="noindex">
      <BackLink href={links.today}>{t("programme:team.who.back")}</BackLink>
      {hasEnded && <Notice kind="good">{t("programme:arriving.team.ended")}</Notice>}
      <ErrorSummary errors={errors} />
      <div class="stack--sm">
        <h1>{t("programme:arriving.team.title", { day })}</h1>
        <p>
          <a href={links.otherDay.href}>{links.otherDay.label}</a>
        </p>
      </div>
      {expected.length === 0 ? <EmptyState title={t("programme:arriving.team.nobody")} /> : <Expected {...props} />}
      <Greeters {...props} />
    </Page>
  );
}

function Expected({ t, expected }: GreetersPageProps) {
  return (
    <>
      <div class="card">
        <ul class="lijn" role="list">
          {expected.map(({ time, name, title }) => (
            <li class="row row--klein">
              <b>{time}</b>
              <span>{name}</span>
              <span class="muted">{title}</span>
            </li>
          ))}
        </ul>
      </div>
      <p class="muted">{t("programme:arriving.team.log")}</p>
    </>
  );
}

function Greeters({ t, greeters, formKey, typed = {}, errors = {} }: GreetersPageProps) {
  return (
    <section class="stack" aria-labelledby="h-wachten">
      <h2 id="h-wachten">{t("programme:arriving.team.whoWaits")}</h2>
      {greeters.length > 0 && (
        <ul role="list" class="stack--sm">
          {greeters.map(({ name, href }) => (
            <li class="row row--klein">
              <b>{name}</b>
              <a href={href}>
                {t("programme:arriving.team.showLink")}
                <AsideOf>{name}</AsideOf>
              </a>
            </li>
          ))}
        </ul>
      )}
      <Form class="stack">
        <FormKey value={formKey} />
        <TextField
          name="name"
          label={t("programme:arriving.team.letWait")}
          hint={t("programme:arriving.team.letWaitHint")}
          value={[typed.name ?? ""].flat().join(" ")}
          error={errors.name}
          autocomplete="off"
          maxlength={80}
        />
        <SubmitButton kind="second">{t("programme:arriving.team.makeLink")}</SubmitButton>
      </Form>
    </section>
  );
}
