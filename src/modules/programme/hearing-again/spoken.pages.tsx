// SPDX-License-Identifier: EUPL-1.2
import { proposedMonths, termOptions } from "#modules/people";
import type { TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  BackLink,
  Choice,
  ErrorSummary,
  type FieldErrors,
  Fieldset,
  Form,
  FormKey,
  Notice,
  Page,
  Select,
  SubmitButton,
  TextField,
} from "#platform/ui";
import type { HearingOffer } from "./hearing.ts";
import { waysToHear } from "./spoken.form.ts";

type WhosePageProps = {
  t: T;
  activities: { id: string; title: string }[];
  code: { typed?: string; problem?: string };
  links: { self: string; desk: string };
  isDone: boolean;
};

/** First for whom: by the code of their slip, or for someone with a place of their own. */
export function WhosePage({ t, activities, code, links, isDone }: WhosePageProps) {
  return (
    <Page title={t("programme:hearing.spoken.title")} robots="noindex">
      <BackLink href={links.desk}>{t("programme:hearing.spoken.desk")}</BackLink>
      {isDone && <Notice kind="good">{t("programme:hearing.spoken.done")}</Notice>}
      <ErrorSummary errors={{ code: code.problem }} />
      <div class="stack--sm">
        <h1>{t("programme:hearing.spoken.title")}</h1>
        <p class="lead">{t("programme:hearing.spoken.lead")}</p>
      </div>
      <Form class="card stack" action={`${links.self}/code`} labelledBy="h-code">
        <h2 id="h-code">{t("programme:hearing.spoken.bySlip")}</h2>
        <p>{t("programme:hearing.spoken.bySlipText")}</p>
        <TextField
          name="code"
          label={t("programme:hearing.spoken.code")}
          value={code.typed}
          error={code.problem}
          autocomplete="off"
          short
        />
        <SubmitButton>{t("programme:hearing.spoken.next")}</SubmitButton>
      </Form>
      {activities.length > 0 && (
        <Form class="card stack" method="get" action={links.self} labelledBy="h-plek">
          <h2 id="h-plek">{t("programme:hearing.spoken.byPlace")}</h2>
          <Select
            name="activiteit"
            label={t("programme:hearing.spoken.activity")}
            options={activities.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <SubmitButton kind="second">{t("programme:hearing.spoken.next")}</SubmitButton>
        </Form>
      )}
    </Page>
  );
}

export type SpokenState = { formKey: string; typed: TypedValues; errors: FieldErrors };
type SpokenPageProps = SpokenState & {
  t: T;
  /** Null for someone with a place of their own: then nobody's name is known here. */
  whose: { name: string; hasReach: boolean } | null;
  offer: HearingOffer;
  back: string;
};

/** The words to read aloud, and what was heard. */
export function SpokenPage(props: SpokenPageProps) {
  const { t, whose, offer, back, formKey, errors } = props;
  const title = whose
    ? t("programme:hearing.spoken.titleOf", { name: whose.name })
    : t("programme:hearing.spoken.title");
  return (
    <Page title={t("programme:hearing.spoken.title")} robots="noindex">
      <BackLink href={back}>{t("programme:hearing.spoken.another")}</BackLink>
      <ErrorSummary errors={errors} />
      <div class="stack--sm">
        <h1>{title}</h1>
        <p class="lead">{t("programme:hearing.spoken.readAloud")}</p>
        <p>“{offer.words}”</p>
      </div>
      <Form class="card stack--lg">
        <FormKey value={formKey} />
        <HowField {...props} />
        <Select
          name="months"
          label={t("programme:hearing.spoken.howLong")}
          options={termOptions(t)}
          value={typeof props.typed.months === "string" ? props.typed.months : String(proposedMonths)}
          error={errors.months}
          short
        />
        <ReachField {...props} />
        <HeardField {...props} />
        <p>{t("programme:hearing.spoken.told")}</p>
        <SubmitButton class="btn--breed">{t("programme:hearing.spoken.submit")}</SubmitButton>
      </Form>
    </Page>
  );
}

function HowField({ t, typed, errors }: SpokenPageProps) {
  return (
    <Fieldset name="how" legend={t("programme:hearing.spoken.how")} error={errors.how}>
      {waysToHear.map((way) => (
        <Choice
          type="radio"
          name="how"
          value={way}
          checked={typed.how === way}
          label={t(`programme:hearing.spoken.way.${way}`)}
        />
      ))}
    </Fieldset>
  );
}

function ReachField({ t, whose, typed, errors }: SpokenPageProps) {
  const label = whose ? t("programme:hearing.spoken.reach") : t("programme:hearing.spoken.address");
  const hint = whose?.hasReach ? t("programme:hearing.spoken.reachKnown") : t("programme:hearing.spoken.reachHint");
  return (
    <TextField
      name="reach"
      label={label}
      hint={whose ? hint : t("programme:hearing.spoken.addressHint")}
      value={typeof typed.reach === "string" ? typed.reach : ""}
      error={errors.reach}
      autocomplete="off"
      maxlength={254}
    />
  );
}

function HeardField({ t, offer, typed, errors }: SpokenPageProps) {
  return (
    <Fieldset name="again" legend={t("programme:hearing.spoken.heard")} error={errors.again}>
      <Choice
        type="checkbox"
        name="again"
        id="again-yes"
        value={offer.mark}
        checked={typed.again === offer.mark}
        label={t("programme:hearing.spoken.heardYes")}
      />
      <Choice
        type="checkbox"
        name="parent"
        value="yes"
        checked={typed.parent === "yes"}
        label={t("programme:hearing.spoken.parent")}
        hint={t("programme:hearing.spoken.parentHint")}
      />
    </Fieldset>
  );
}
