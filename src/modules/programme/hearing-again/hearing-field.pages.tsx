// SPDX-License-Identifier: EUPL-1.2
import type { TypedValues } from "#platform/http";
import type { T } from "#platform/i18n";
import { Choice, type FieldErrors, Fieldset } from "#platform/ui";
import type { HearingOffer } from "./hearing.ts";

type HearingFieldProps = { t: T; offer: HearingOffer | null | undefined; typed: TypedValues; errors: FieldErrors };

/** Never ticked beforehand, and ticked again only if these are still the words that were read. */
export function HearingField({ t, offer, typed, errors }: HearingFieldProps) {
  if (!offer) return null;
  return (
    <Fieldset name="again" legend={t("programme:hearing.field.legend")} error={errors.again}>
      <Choice
        type="checkbox"
        name="again"
        id="again-yes"
        value={offer.mark}
        checked={typed.again === offer.mark}
        label={t("programme:hearing.field.label")}
        hint={`${offer.words} ${t("programme:hearing.field.term")}`}
      />
      <details class="vouw" open={typed.parent === "yes"}>
        <summary>{t("programme:hearing.field.under16")}</summary>
        <Choice
          type="checkbox"
          name="parent"
          value="yes"
          checked={typed.parent === "yes"}
          label={t("programme:hearing.field.parent")}
          hint={t("programme:hearing.field.parentHint")}
        />
      </details>
    </Fieldset>
  );
}
