// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  ErrorSummary,
  Form,
  FormKey,
  LinkButton,
  Notice,
  Page,
  SubmitButton,
  TextField,
  type TextLink,
} from "#platform/ui";
import { longestName } from "./starting.form.ts";

export const neighbourhoodNews = ["shaped", "saved", "removed"] as const;

type NeighbourhoodsPageProps = {
  t: T;
  region: string;
  news: (typeof neighbourhoodNews)[number] | undefined;
  municipalities: {
    name: string;
    newHref: string;
    mapHref: string;
    neighbourhoods: { name: string; postcodes: string[]; href: string }[];
  }[];
  mapHref: string;
  walkHref: string;
  back: TextLink;
};

/** Each municipality with its neighbourhoods: none is needed, the map holds without. */
export function NeighbourhoodsPage({
  t,
  region,
  news,
  municipalities,
  mapHref,
  walkHref,
  back,
}: NeighbourhoodsPageProps) {
  return (
    <Page title={t("region:meeting.neighbourhood.title")} robots="noindex" back={back}>
      {news && (
        <Notice kind="good">
          <p>{t(`region:meeting.neighbourhood.news.${news}`, { region })}</p>
        </Notice>
      )}
      <h1>{t("region:meeting.neighbourhood.title")}</h1>
      <p class="lead">{t("region:meeting.neighbourhood.lead")}</p>
      <p class="row">
        <LinkButton href={mapHref}>{t("region:meeting.neighbourhood.toMap")}</LinkButton>
        <a href={walkHref}>{t("region:meeting.links.walking.label")}</a>
      </p>
      {municipalities.map((one) => (
        <OneMunicipality t={t} {...one} />
      ))}
    </Page>
  );
}

function OneMunicipality({ t, ...one }: { t: T } & NeighbourhoodsPageProps["municipalities"][number]) {
  return (
    <section class="card stack">
      <h2>{one.name}</h2>
      {one.neighbourhoods.length > 0 && (
        <ul class="stack--sm" role="list">
          {one.neighbourhoods.map(({ name, postcodes, href }) => (
            <li>
              <a href={href}>{name}</a> <span class="muted">{postcodes.join(", ")}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="row">
        <LinkButton href={one.newHref} icon="plus">
          {t("region:meeting.neighbourhood.new", { municipality: one.name })}
        </LinkButton>
        {one.neighbourhoods.length > 0 && <a href={one.mapHref}>{t("region:meeting.neighbourhood.onMap")}</a>}
      </p>
    </section>
  );
}

type NeighbourhoodPageProps = Sent & {
  t: T;
  title: string;
  formKey: string;
  removeHref: string | null;
  back: TextLink;
};

export function NeighbourhoodPage({ t, title, formKey, removeHref, back, ...sent }: NeighbourhoodPageProps) {
  return (
    <Page title={title} robots="noindex" back={back}>
      <ErrorSummary errors={sent.errors} />
      <h1>{title}</h1>
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <TextField
          {...typedField(sent, "name")}
          label={t("region:meeting.neighbourhood.name")}
          maxlength={longestName}
        />
        <TextField
          {...typedField(sent, "postcodes")}
          label={t("region:meeting.neighbourhood.postcodes")}
          hint={t("region:meeting.neighbourhood.postcodesHint")}
          maxlength={300}
        />
        <SubmitButton>{t("region:meeting.neighbourhood.save")}</SubmitButton>
      </Form>
      {removeHref && (
        <details class="card toegang">
          <summary>{t("region:meeting.neighbourhood.remove")}</summary>
          <Form class="stack" action={removeHref}>
            <p>{t("region:meeting.neighbourhood.removeText")}</p>
            <SubmitButton kind="second">{t("region:meeting.neighbourhood.removeSure")}</SubmitButton>
          </Form>
        </details>
      )}
    </Page>
  );
}
