// SPDX-License-Identifier: EUPL-1.2
import { typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  BackLink,
  ErrorSummary,
  Form,
  FormKey,
  LinkButton,
  Page,
  PhoneText,
  QrCode,
  type QrSquares,
  Radios,
  SubmitButton,
} from "#platform/ui";
import type { FormProps } from "./own-form.ts";
import { RequestFields } from "./request-fields.pages.tsx";

type ByPhonePageProps = FormProps & { t: T; links: { team: string } };

/** For a host who writes along: what to say aloud stands above each part. */
export function ByPhonePage({ t, links, formKey, typed, errors }: ByPhonePageProps) {
  return (
    <Page title={t("support:requests.phone.title")} robots="noindex">
      <BackLink href={links.team}>{t("support:requests.phone.back")}</BackLink>
      <ErrorSummary errors={errors} />
      <h1>{t("support:requests.phone.title")}</h1>
      <p class="lead">{t("support:requests.phone.lead")}</p>
      <section class="card stack--sm" aria-labelledby="h-voorlezen">
        <h2 id="h-voorlezen">{t("support:requests.phone.aloud")}</h2>
        <blockquote class="eigen-woorden">
          <p>{t("support:requests.phone.aloudOne")}</p>
          <p>{t("support:requests.phone.aloudTwo")}</p>
          <p>{t("support:requests.phone.aloudThree")}</p>
        </blockquote>
      </section>
      <Form class="card stack--lg" labelledBy="h-opschrijven">
        <FormKey value={formKey} />
        <h2 id="h-opschrijven">{t("support:requests.phone.form")}</h2>
        <p class="muted">{t("support:requests.phone.theirWords")}</p>
        <Radios
          name="side"
          legend={t("support:requests.phone.side")}
          value={typedText(typed, "side") || "self"}
          error={errors.side}
          options={(["self", "family"] as const).map((side) => ({
            value: side,
            label: t(`support:requests.phone.sides.${side}`),
          }))}
        />
        <RequestFields t={t} side="self" isWrittenBy="team" formKey={formKey} typed={typed} errors={errors} />
        <p class="muted">{t("support:requests.phone.afterwards")}</p>
        <SubmitButton class="btn--breed">{t("support:requests.phone.send")}</SubmitButton>
      </Form>
    </Page>
  );
}

type RequestSlipPageProps = {
  t: T;
  centre: { name: string; phone: string | null };
  squares: QrSquares;
  code: string;
  codeAddress: string;
  links: { team: string; another: string };
};

/** Of this page only the slip is printed. It tells whoever finds it nothing about anyone. */
export function RequestSlipPage({ t, centre, squares, code, codeAddress, links }: RequestSlipPageProps) {
  return (
    <Page title={t("support:requests.slip.title")} robots="noindex">
      <div class="stack niet-printen">
        <h1>{t("support:requests.slip.title")}</h1>
        <p class="lead">{t("support:requests.slip.done")}</p>
        <p>{t("support:requests.slip.howTo", { code, address: codeAddress })}</p>
      </div>
      <section class="briefje" aria-labelledby="h-briefje">
        <p class="briefje__huis">{centre.name}</p>
        <h2 id="h-briefje">{t("support:requests.slip.yours")}</h2>
        <p>{t("support:requests.slip.what")}</p>
        <div class="briefje__link">
          <QrCode squares={squares} label={t("support:requests.slip.qr")} />
          <div>
            <p>{t("support:requests.slip.scan")}</p>
            <p>
              {t("support:requests.slip.orCode", { address: codeAddress })}
              <b class="briefje__code">{code}</b>
            </p>
          </div>
        </div>
        <p class="briefje__voet">
          {t("support:requests.slip.alone")}{" "}
          {centre.phone && <PhoneText text={t("support:requests.slip.orCall", { phone: centre.phone })} />}
        </p>
      </section>
      <p class="row niet-printen">
        <LinkButton href={links.another}>{t("support:requests.slip.another")}</LinkButton>
        <a href={links.team}>{t("support:requests.phone.back")}</a>
      </p>
    </Page>
  );
}
