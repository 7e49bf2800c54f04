// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  AsideOf,
  EmptyState,
  ErrorSummary,
  Form,
  LinkButton,
  type Option,
  Page,
  Radios,
  Select,
  SubmitButton,
  TextField,
} from "#platform/ui";
import { longestNeighbourhood, waysElsewhere } from "./talk.form.ts";

type CountedHere = { label: string; when: string; number: number; href: string };
type SheetsPageProps = Sent & {
  t: T;
  hours: CountedHere[];
  elsewhere: CountedHere[];
  days: Option[];
  neighbourhoods: string[];
  links: { back: string; elsewhere: string; figures: string | null };
};

export function SheetsPage(props: SheetsPageProps) {
  const { t, hours, links, errors } = props;
  return (
    <Page
      title={t("support:talks.title")}
      robots="noindex"
      back={{ href: links.back, label: t("support:hours.board.title") }}
    >
      <ErrorSummary errors={errors} />
      <div class="stack--sm">
        <h1>{t("support:talks.title")}</h1>
        <p class="lead">{t("support:talks.lead")}</p>
      </div>
      <section class="stack" aria-labelledby="h-uren">
        <h2 id="h-uren">{t("support:talks.hours")}</h2>
        {hours.length === 0 ? <EmptyState title={t("support:talks.noHours")} /> : <Sheets t={t} sheets={hours} />}
      </section>
      <Elsewhere {...props} />
      {links.figures && (
        <p class="niet-printen">
          <LinkButton href={links.figures}>{t("support:talks.figures.title")}</LinkButton>
        </p>
      )}
    </Page>
  );
}

function Sheets({ t, sheets }: { t: T; sheets: CountedHere[] }) {
  return (
    <div class="card">
      <ul class="lijn" role="list">
        {sheets.map(({ label, when, number, href }) => (
          <li class="row row--between">
            <p>
              <b>{label}</b>
              <br />
              <span class="muted">{when}</span>
              {number > 0 && (
                <>
                  <br />
                  {t("support:talks.counted", { count: number })}
                </>
              )}
            </p>
            <LinkButton href={href} class="niet-printen">
              {t(number > 0 ? "support:talks.mend" : "support:talks.count")}
              <AsideOf>{`${label}, ${when}`}</AsideOf>
            </LinkButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Elsewhere({ t, elsewhere, days, neighbourhoods, links, ...sent }: SheetsPageProps) {
  const known = neighbourhoods.join(", ");
  return (
    <section class="stack" aria-labelledby="h-elders">
      <h2 id="h-elders">{t("support:talks.elsewhere.title")}</h2>
      {elsewhere.length > 0 && <Sheets t={t} sheets={elsewhere} />}
      <Form method="get" action={links.elsewhere} class="card stack niet-printen" labelledBy="h-elders">
        <Radios
          name="way"
          legend={t("support:talks.elsewhere.way")}
          error={sent.errors.way}
          value={typedText(sent.typed, "way") || waysElsewhere[0]}
          options={waysElsewhere.map((way) => ({ value: way, label: t(`support:talks.way.${way}`) }))}
        />
        <Select {...typedField(sent, "day")} label={t("support:talks.elsewhere.day")} options={days} short />
        <TextField
          {...typedField(sent, "neighbourhood")}
          label={t("support:talks.elsewhere.neighbourhood")}
          hint={known ? t("support:talks.elsewhere.known", { known }) : t("support:talks.elsewhere.optional")}
          maxlength={longestNeighbourhood}
          autocomplete="off"
          short
        />
        <SubmitButton kind="second">{t("support:talks.count")}</SubmitButton>
      </Form>
    </section>
  );
}
