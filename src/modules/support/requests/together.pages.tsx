// SPDX-License-Identifier: EUPL-1.2
import type { Sent } from "#platform/http";
import { typedText } from "#platform/http";
import type { T } from "#platform/i18n";
import { Form, FormKey, SubmitButton, TextField } from "#platform/ui";
import { daysCodeHolds } from "./together.ts";

export type PairToShow = { id: string; code: string; isJoined: boolean; saidYes: boolean; isParted: boolean };
type TogetherPartProps = Sent & { t: T; base: string; formKey: string; pairs: PairToShow[] };

/** For whoever comes here and somebody close does too: by themselves, and only if both like. */
export function TogetherPart(props: TogetherPartProps) {
  const { t, pairs, errors } = props;
  return (
    <details class="card" id="samen" open={pairs.length > 0 || errors.pairCode !== undefined}>
      <summary>{t("support:requests.together.title")}</summary>
      <div class="stack">
        <p>{t("support:requests.together.text")}</p>
        <p class="muted">{t("support:requests.together.nothingElse")}</p>
        {pairs.map((pair) => (
          <Pair {...props} pair={pair} />
        ))}
        {pairs.some(({ isJoined, isParted }) => isJoined && !isParted) || <HowToBegin {...props} />}
      </div>
    </details>
  );
}

function HowToBegin({ t, base, formKey, typed, errors, pairs }: TogetherPartProps) {
  const hasCode = pairs.some(({ isJoined, isParted }) => !isJoined && !isParted);
  return (
    <>
      <Form class="stack--sm" action={`${base}/familiecode`}>
        <FormKey value={formKey} />
        {!hasCode && <p>{t("support:requests.together.makeText")}</p>}
        <SubmitButton kind="second">{t(`support:requests.together.${hasCode ? "makeNew" : "make"}`)}</SubmitButton>
      </Form>
      <Form class="stack--sm" action={`${base}/familie`}>
        <TextField
          name="pairCode"
          label={t("support:requests.together.typeCode")}
          hint={t("support:requests.together.typeHint")}
          value={typedText(typed, "pairCode")}
          error={errors.pairCode}
          autocomplete="off"
          maxlength={40}
          short
        />
        <SubmitButton kind="second">{t("support:requests.together.join")}</SubmitButton>
      </Form>
    </>
  );
}

function Pair({ t, base, pair }: TogetherPartProps & { pair: PairToShow }) {
  if (pair.isParted) return <p class="muted">{t("support:requests.together.parted")}</p>;
  if (!pair.isJoined) {
    return (
      <p>
        {t("support:requests.together.yourCode", { days: daysCodeHolds })} <b class="code-kort">{pair.code}</b>
      </p>
    );
  }
  const next = pair.saidYes ? "no" : "yes";
  return (
    <div class="stack--sm">
      <p>{t("support:requests.together.joined")}</p>
      <p>{t(`support:requests.together.${pair.saidYes ? "saidYes" : "notSaid"}`)}</p>
      <div class="row">
        <Form action={`${base}/familie/${pair.id}/dezelfde`}>
          <SubmitButton kind="second" name="same" value={next}>
            {t(`support:requests.together.same.${next}`)}
          </SubmitButton>
        </Form>
        <Form action={`${base}/familie/${pair.id}/los`}>
          <SubmitButton kind="quiet">{t("support:requests.together.part")}</SubmitButton>
        </Form>
      </div>
      <p class="muted">{t("support:requests.together.partText")}</p>
    </div>
  );
}
