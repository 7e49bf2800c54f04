// SPDX-License-Identifier: EUPL-1.2
import { termOptions } from "#modules/people";
import { formatDate } from "#platform/clock";
import { type Sent, typedField, typedText } from "#platform/http";
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
  Radios,
  SubmitButton,
  TextField,
} from "#platform/ui";
import type { Walker } from "../paths/path.ts";
import { longestName } from "./share.form.ts";
import type { ShareWithEnd } from "./share.queries.ts";
import { readerInWords, type SharedPart } from "./share.ts";
import { partInWords } from "./share-consent.ts";

export type ShareUntil = ShareWithEnd & { until: string | null };
type SharingPageProps = Sent & {
  t: T;
  language: Language;
  walker: Walker;
  shares: ShareUntil[];
  parts: readonly SharedPart[];
  /** Some of it stays between two people. */
  keepsSome: boolean;
  /** Of organizations in the directory, to choose from. */
  organizations: readonly string[];
  wasStopped: boolean;
  formKey: string;
};

/** Showing a part to somebody outside: what, whom, and until when. */
export function SharingPage(props: SharingPageProps) {
  const { t, walker, errors, wasStopped } = props;
  return (
    <Page
      title={t("support:sharing.title")}
      robots="noindex"
      back={{ href: walker.base, label: t("support:ownSide.toOwnPath") }}
    >
      <ErrorSummary errors={errors} />
      {wasStopped && <Notice kind="good">{t("support:sharing.stopped")}</Notice>}
      <div class="stack--sm">
        <h1>{t("support:sharing.title")}</h1>
        <p class="lead">{t("support:sharing.lead")}</p>
      </div>
      <SharedNow {...props} />
      <ShareForm {...props} />
      <SharedBefore {...props} />
    </Page>
  );
}

function SharedNow(props: SharingPageProps) {
  const { t, shares } = props;
  const open = shares.filter(({ until }) => until !== null);
  if (open.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-nu">
      <h2 id="h-nu">{t("support:sharing.now")}</h2>
      <SharedList {...props} shares={open} />
    </section>
  );
}

/** With whom, what, until when; each leads to its own page. */
function SharedList({ t, language, walker, shares }: Pick<SharingPageProps, "t" | "language" | "walker" | "shares">) {
  return (
    <ul class="plan" role="list">
      {shares.map((share) => (
        <li>
          <a href={`${walker.base}/delen/${share.id}`}>
            <b>{readerInWords(share)}</b>
            <span>
              {share.parts.map((part) => partInWords(t, part)).join("; ")}.
              {share.until && ` ${t("support:sharing.until", { day: formatDate(share.until, language) })}`}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function ShareForm(props: SharingPageProps) {
  const { t, walker, formKey, organizations, typed, errors } = props;
  return (
    <Form class="card stack--lg" action={`${walker.base}/delen`} labelledBy="h-deel">
      <FormKey value={formKey} />
      <h2 id="h-deel">{t("support:sharing.new")}</h2>
      <Parts {...props} />
      <Radios
        name="readerKind"
        legend={t("support:sharing.readerKind")}
        options={[
          { value: "person", label: t("support:sharing.kinds.person") },
          { value: "organization", label: t("support:sharing.kinds.organization") },
        ]}
        value={typedText(typed, "readerKind")}
        error={errors.readerKind}
      />
      <TextField
        {...typedField({ typed, errors }, "readerName")}
        label={t("support:sharing.readerName")}
        hint={t("support:sharing.readerNameHint")}
        maxlength={longestName}
        autocomplete="off"
        list="organisaties"
      />
      <datalist id="organisaties">
        {organizations.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      <TextField
        {...typedField({ typed, errors }, "relation")}
        label={t("support:sharing.relation")}
        hint={t("support:sharing.relationHint")}
        maxlength={longestName}
        autocomplete="off"
      />
      <TextField
        {...typedField({ typed, errors }, "shownName")}
        label={t("support:sharing.shownName")}
        hint={t("support:sharing.shownNameHint")}
        maxlength={longestName}
        autocomplete="off"
      />
      <Radios
        name="months"
        legend={t("support:sharing.months")}
        hint={t("support:sharing.monthsHint")}
        options={termOptions(t)}
        value={typedText(typed, "months")}
        error={errors.months}
      />
      <Choice
        type="checkbox"
        name="parent"
        value="yes"
        label={t("people:consent.parent")}
        hint={t("people:consent.parentHint")}
        checked={typedText(typed, "parent") === "yes"}
      />
      <p class="feit feit--hoog">
        <Icon name="info" />
        <span>{t("support:sharing.live")}</span>
      </p>
      <SubmitButton>{t("support:sharing.share")}</SubmitButton>
    </Form>
  );
}

/** What stays between two people cannot be chosen, and the page says why. */
function Parts({ t, parts, keepsSome, typed, errors }: SharingPageProps) {
  const chosen = [typed.parts ?? []].flat();
  return (
    <Fieldset
      name="parts"
      legend={t("support:sharing.parts")}
      hint={t("support:sharing.partsHint")}
      error={errors.parts}
    >
      <div class="keuzes">
        {parts.map((part) => (
          <Choice
            type="checkbox"
            name="parts"
            value={part}
            label={partInWords(t, part)}
            hint={part === "look-backs" ? t("support:sharing.noGrade") : undefined}
            checked={chosen.includes(part)}
          />
        ))}
      </div>
      {keepsSome && <p class="muted">{t("support:sharing.hidden")}</p>}
    </Fieldset>
  );
}

function SharedBefore({ t, shares }: SharingPageProps) {
  const over = shares.filter(({ until }) => until === null);
  if (over.length === 0) return null;
  return (
    <details class="card">
      <summary>{t("support:sharing.before")}</summary>
      <ul>
        {over.map((share) => (
          <li>
            {readerInWords(share)}: {share.parts.map((part) => partInWords(t, part)).join("; ")}
          </li>
        ))}
      </ul>
    </details>
  );
}
