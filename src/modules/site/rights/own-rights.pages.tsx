// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  BackLink,
  Choice,
  EmptyState,
  ErrorSummary,
  type FieldErrors,
  Fieldset,
  Form,
  FormKey,
  LinkButton,
  Notice,
  Page,
  SubmitButton,
} from "#platform/ui";
import type { OwnKind, ReadableKind } from "./own-kinds.ts";

/** Where someone reads about themselves: at their own place, or behind a personal link. */
export type OwnDoor = { address: string; back: { href: string; label: string } };
type OwnProps = { t: T; door: OwnDoor; kinds: OwnKind[] };

export function OwnRowsPage({ t, door, kinds }: Omit<OwnProps, "kinds"> & { kinds: ReadableKind[] }) {
  return (
    <Page title={t("site:rights.own.title")} robots="noindex">
      <BackLink href={door.back.href}>{door.back.label}</BackLink>
      <h1>{t("site:rights.own.title")}</h1>
      <p class="lead">{t("site:rights.own.lead")}</p>
      <p class="row niet-printen">
        <a href="#h-mee">{t("site:rights.download.heading")}</a>
        <a href="#h-wissen">{t("site:rights.erase.heading")}</a>
      </p>
      {kinds.length === 0 && <EmptyState title={t("site:rights.own.nothing")} />}
      <KindList kinds={kinds} t={t} />
      <section class="card stack niet-printen" aria-labelledby="h-mee">
        <h2 id="h-mee">{t("site:rights.download.heading")}</h2>
        <p>{t("site:rights.download.lead")}</p>
        <p>
          <LinkButton href={`${door.address}/gegevens.zip`} icon="file-text">
            {t("site:rights.download.button")}
          </LinkButton>
        </p>
      </section>
      <section class="card stack niet-printen" aria-labelledby="h-wissen">
        <h2 id="h-wissen">{t("site:rights.erase.heading")}</h2>
        <p>{t("site:rights.erase.short")}</p>
        <p>
          <LinkButton href={`${door.address}/wissen`} icon="eraser">
            {t("site:rights.erase.link")}
          </LinkButton>
        </p>
      </section>
    </Page>
  );
}

function KindList({ kinds, t }: { kinds: ReadableKind[]; t: T }) {
  return (
    <>
      {kinds.map(({ name, purpose, keptFor, rows }) => (
        <section class="stack--sm">
          <h2>{name}</h2>
          <p>
            {purpose} {keptFor}
          </p>
          <details class="afdruk">
            <summary>{t("site:rights.own.count", { count: rows.length })}</summary>
            <ul class="lijn" role="list">
              {rows.map((row) => (
                <li>
                  {row.map(({ label, value }) => (
                    <p>
                      {label}: <b>{value}</b>
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          </details>
        </section>
      ))}
    </>
  );
}

type ErasePageProps = OwnProps & {
  formKey: string;
  errors: FieldErrors;
  typed: TypedValues;
  /** Only who has a place of their own can let sign-ups go on without it. */
  hasChoice: boolean;
  refused?: "onlyCoordinator";
};

export function ErasePage({ t, door, kinds, formKey, errors, typed, hasChoice, refused }: ErasePageProps) {
  return (
    <Page title={t("site:rights.erase.title")} robots="noindex">
      <ErrorSummary errors={errors} />
      {refused && <Notice kind="problem">{t(`site:rights.erase.refused.${refused}`)}</Notice>}
      <BackLink href={door.address}>{t("site:rights.own.title")}</BackLink>
      <h1>{t("site:rights.erase.title")}</h1>
      <p class="lead">{t("site:rights.erase.lead")}</p>
      <ul>
        {kinds.map(({ name, rows }) => (
          <li>{t("site:rights.erase.goes", { name, count: rows.length })}</li>
        ))}
      </ul>
      <p>{t("site:rights.erase.stays")}</p>
      <Form class="card stack" labelledBy="h-zeker">
        <h2 id="h-zeker">{t("site:rights.erase.sure")}</h2>
        <FormKey value={formKey} />
        {hasChoice && <SignUpsChoice t={t} errors={errors} typed={typed} />}
        <p class="row">
          <SubmitButton>{t("site:rights.erase.yes")}</SubmitButton>
          <a href={door.address}>{t("site:rights.erase.no")}</a>
        </p>
      </Form>
    </Page>
  );
}

function SignUpsChoice({ t, errors, typed }: Pick<ErasePageProps, "t" | "errors" | "typed">) {
  const choice = (value: "erase" | "stay") => (
    <Choice
      type="radio"
      name="signUps"
      value={value}
      label={t(`site:rights.erase.signUps.${value}`)}
      hint={t(`site:rights.erase.signUps.${value}Hint`)}
      checked={typed.signUps === value}
    />
  );
  return (
    <Fieldset name="signUps" legend={t("site:rights.erase.signUps.legend")} error={errors.signUps}>
      {choice("erase")}
      {choice("stay")}
    </Fieldset>
  );
}
