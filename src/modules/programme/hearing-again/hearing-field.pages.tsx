// SPDX-License-Identifier: EUPL-1.2
import type { Sent, TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, Fieldset } from "#platform/ui";
import type { HearingOffer } from "./hearing.ts";

type HearingFieldProps = Sent & { t: T; offer: HearingOffer | null | undefined };

/** For whoever signs up. */
export function HearingField({ t, offer, typed, errors }: HearingFieldProps) {
  if (!offer) return null;
  return (
    <Fieldset name="again" legend={t("programme:hearing.field.legend")} error={errors.again}>
      <AgainChoice
        {...{ offer, typed }}
        label={t("programme:hearing.field.label")}
        hint={`${offer.words} ${t("programme:hearing.field.term")}`}
      />
      <details class="vouw" open={typed.parent === "yes"}>
        <summary>{t("programme:hearing.field.under16")}</summary>
        <ParentChoice
          typed={typed}
          label={t("programme:hearing.field.parent")}
          hint={t("programme:hearing.field.parentHint")}
        />
      </details>
    </Fieldset>
  );
}

type AgainProps = { offer: HearingOffer; typed: TypedValues; label: string; hint?: string };

/** Never ticked beforehand, and ticked again only if these are still the words that were read. */
export function AgainChoice({ offer, typed, ...words }: AgainProps) {
  const isTicked = typed.again === offer.mark;
  return <Choice type="checkbox" name="again" id="again-yes" value={offer.mark} checked={isTicked} {...words} />;
}

/** Somebody else says yes for whoever is young. */
export function ParentChoice({ typed, ...words }: { typed: TypedValues; label: string; hint: string }) {
  return <Choice type="checkbox" name="parent" value="yes" checked={typed.parent === "yes"} {...words} />;
}
