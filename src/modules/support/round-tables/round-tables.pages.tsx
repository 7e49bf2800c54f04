// SPDX-License-Identifier: EUPL-1.2
import { formatDay } from "#platform/clock";
import { inLanguage, type Sent, typedField, typedText } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import {
  Choice,
  ErrorSummary,
  Fieldset,
  Form,
  FormKey,
  Icon,
  Notice,
  Page,
  SubmitButton,
  TextField,
} from "#platform/ui";
import { longestAbout, longestNames } from "./round-table.form.ts";
import { type RoundTable, standingOf } from "./round-table.ts";
import type { Colleague } from "./team-here.queries.ts";

type NewRoundTableProps = Sent & { t: T; today: string; team: Colleague[]; formKey: string };
type RoundTablesPageProps = NewRoundTableProps & {
  language: Language;
  roundTables: RoundTable[];
  wasErased: boolean;
  path: string;
};

/** What we talked over together, and a new one: without anybody's name. */
export function RoundTablesPage(props: RoundTablesPageProps) {
  const { t, language, errors, wasErased, path, formKey } = props;
  return (
    <Page
      title={t("support:roundTables.title")}
      robots="noindex"
      back={{ href: inLanguage(language, "/team"), label: t("support:ownSide.toTeam") }}
    >
      <ErrorSummary errors={errors} />
      {wasErased && <Notice kind="good">{t("support:roundTables.wasErased")}</Notice>}
      <div class="stack--sm">
        <h1>{t("support:roundTables.title")}</h1>
        <p class="lead">{t("support:roundTables.lead")}</p>
      </div>
      <List {...props} />
      <Form class="card stack--lg" action={path} labelledBy="h-nieuw">
        <FormKey value={formKey} />
        <div class="stack--sm">
          <h2 id="h-nieuw">{t("support:roundTables.new")}</h2>
          <p>{t("support:roundTables.newText")}</p>
        </div>
        <RoundTableFields {...props} aboutHint={t("support:roundTables.aboutHint")} />
        <SubmitButton>{t("support:roundTables.make")}</SubmitButton>
      </Form>
      <p class="feit feit--hoog">
        <Icon name="users" />
        <span>{t("support:roundTables.withName")}</span>
      </p>
    </Page>
  );
}

/** Also for one about a path. */
export function RoundTableFields({
  t,
  today,
  team,
  typed,
  errors,
  aboutHint,
}: NewRoundTableProps & { aboutHint: string }) {
  const chosen = [typed.members ?? []].flat();
  return (
    <>
      <TextField
        {...typedField({ typed, errors }, "about")}
        label={t("support:roundTables.about")}
        hint={aboutHint}
        maxlength={longestAbout}
      />
      <TextField
        name="onDay"
        type="date"
        label={t("support:roundTables.onDay")}
        value={typedText(typed, "onDay") || today}
        error={errors.onDay}
        short
      />
      {team.length > 0 && (
        <Fieldset
          name="members"
          legend={t("support:roundTables.members")}
          hint={t("support:roundTables.membersHint")}
          error={errors.members}
        >
          <div class="keuzes">
            {team.map(({ id, name }) => (
              <Choice type="checkbox" name="members" value={id} label={name} checked={chosen.includes(id)} />
            ))}
          </div>
        </Fieldset>
      )}
      <TextField
        {...typedField({ typed, errors }, "names")}
        label={t("support:roundTables.names")}
        hint={t("support:roundTables.namesHint")}
        maxlength={longestNames}
      />
    </>
  );
}

function List({ t, language, today, roundTables, path }: RoundTablesPageProps) {
  if (roundTables.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-lijst">
      <h2 id="h-lijst">{t("support:roundTables.list")}</h2>
      <ul class="plan" role="list">
        {roundTables.map((one) => (
          <li>
            <a href={`${path}/${one.id}`}>
              <b>{one.about}</b>
              <span>
                {t(`support:roundTables.standing.${standingOf(one)}`, { day: formatDay(one.onDay, language, today) })}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
