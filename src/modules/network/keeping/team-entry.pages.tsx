// SPDX-License-Identifier: EUPL-1.2
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  BackLink,
  Choice,
  ErrorSummary,
  Facts,
  Fieldset,
  Form,
  FormKey,
  LinkButton,
  Notice,
  Page,
  SubmitButton,
  Table,
  Tag,
  TextField,
} from "#platform/ui";
import { type AlikeLine, AlikeList } from "../doubles/alike.pages.tsx";
import type { ServiceStatus } from "../hsds/tables.ts";
import { type HistoryLine, HistoryTable } from "./history.pages.tsx";

export const entryNews = ["saved", "checked", "merged"] as const;

type TeamEntryPageProps = {
  t: T;
  name: string;
  organization: string;
  news: (typeof entryNews)[number] | undefined;
  isHidden: boolean;
  status: ServiceStatus;
  checked: string;
  facts: { label: string; value: string }[];
  checks: { day: string; words: string; by: string; remark: string }[];
  history: HistoryLine[];
  alike: AlikeLine[];
  form: Sent;
  formKey: string;
  today: string;
  links: { list: string; change: string; check: string; back: string; look: string; organization: string | null };
};

/** An entry as it stands, whatever hides it, with who looked and what changed. */
export function TeamEntryPage(props: TeamEntryPageProps) {
  const { t, name, organization, news, links, facts, form, isHidden, status } = props;
  return (
    <Page title={name} robots="noindex">
      <BackLink href={links.list}>{t("network:keeping.team.title")}</BackLink>
      {news && (
        <Notice kind="good">
          <p>{t(`network:keeping.team.entryNews.${news}`)}</p>
        </Notice>
      )}
      <ErrorSummary errors={form.errors} />
      <h1>{name}</h1>
      <div class="stack">
        {links.organization && (
          <p>
            <a href={links.organization}>{organization}</a>
          </p>
        )}
        <p>{props.checked}</p>
        {status !== "active" && (
          <p>
            <Tag kind="few">{t(`network:keeping.statusTag.${status}`)}</Tag>
          </p>
        )}
      </div>
      {isHidden && <Hidden {...props} />}
      <div class="knoppen">
        <LinkButton href={links.change} kind="main">
          {t("network:keeping.keeper.change")}
        </LinkButton>
        {!isHidden && <a href={links.look}>{t("network:keeping.keeper.look")}</a>}
      </div>
      {facts.length > 0 && <Facts facts={facts} />}
      <CheckForm {...props} />
      <Alike {...props} />
      <Checks {...props} />
      <HistoryTable {...props} />
    </Page>
  );
}

function Hidden({ t, formKey, links }: TeamEntryPageProps) {
  return (
    <Notice>
      <p>{t("network:keeping.team.hidden")}</p>
      <Form action={links.back}>
        <FormKey value={formKey} />
        <SubmitButton>{t("network:keeping.team.bringBack")}</SubmitButton>
      </Form>
    </Notice>
  );
}

function CheckForm({ t, form, formKey, today, links }: TeamEntryPageProps) {
  const chosen = typedText(form.typed, "way");
  return (
    <Form action={links.check} class="card stack" labelledBy="h-nagelopen">
      <h2 id="h-nagelopen">{t("network:keeping.team.check")}</h2>
      <p class="muted">{t("network:keeping.team.checkText")}</p>
      <FormKey value={formKey} />
      <Fieldset name="way" legend={t("network:keeping.team.how")} error={form.errors.way}>
        {(["visited", "phoned", "team"] as const).map((way) => (
          <Choice
            type="radio"
            name="way"
            value={way}
            label={t(`network:keeping.way.${way}`)}
            checked={way === chosen}
          />
        ))}
      </Fieldset>
      <TextField
        {...typedField(form, "checkedOn")}
        label={t("network:keeping.team.when")}
        type="date"
        max={today}
        short
      />
      <TextField
        {...typedField(form, "remark")}
        label={t("network:keeping.team.note")}
        hint={t("network:keeping.team.noteHint")}
        maxlength={300}
      />
      <p>
        <SubmitButton kind="second">{t("network:keeping.team.noteCheck")}</SubmitButton>
      </p>
    </Form>
  );
}

function Alike({ t, alike }: TeamEntryPageProps) {
  if (alike.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-dubbel">
      <h2 id="h-dubbel">{t("network:doubles.maybe")}</h2>
      <AlikeList t={t} alike={alike} />
    </section>
  );
}

function Checks({ t, checks }: TeamEntryPageProps) {
  if (checks.length === 0) return null;
  return (
    <Table
      id="nagelopen"
      caption={t("network:keeping.team.checks")}
      columns={[t("network:keeping.team.day"), t("network:keeping.team.how"), t("network:keeping.team.note")]}
      rows={checks.map(({ day, words, by, remark }) => [day, by ? `${words} (${by})` : words, remark])}
    />
  );
}
