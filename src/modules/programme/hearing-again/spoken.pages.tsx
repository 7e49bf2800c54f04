// SPDX-License-Identifier: EUPL-1.2
import { proposedMonths, termOptions } from "#modules/people";
import { type Sent, typedField, typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import {
  BackLink,
  Choice,
  ErrorSummary,
  Fieldset,
  Form,
  FormKey,
  Page,
  Select,
  SubmitButton,
  TextField,
} from "#platform/ui";
import type { HearingOffer } from "./hearing.ts";
import { AgainChoice, ParentChoice } from "./hearing-field.pages.tsx";
import { waysToHear } from "./spoken.form.ts";

export type SpokenState = Sent & { formKey: string };
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
          value={typedText(props.typed, "months") || String(proposedMonths)}
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
      {...typedField({ typed, errors }, "reach")}
      label={label}
      hint={whose ? hint : t("programme:hearing.spoken.addressHint")}
      autocomplete="off"
      maxlength={254}
    />
  );
}

function HeardField({ t, offer, typed, errors }: SpokenPageProps) {
  return (
    <Fieldset name="again" legend={t("programme:hearing.spoken.heard")} error={errors.again}>
      <AgainChoice {...{ offer, typed }} label={t("programme:hearing.spoken.heardYes")} />
      <ParentChoice
        typed={typed}
        label={t("programme:hearing.spoken.parent")}
        hint={t("programme:hearing.spoken.parentHint")}
      />
    </Fieldset>
  );
}
