// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Choice, Fieldset } from "#platform/ui";

type StateChoicesProps = { t: T; chosen: string; error: string | undefined };

/** How it goes with what was agreed: it goes on, it is done, or it is let go. */
export function StateChoices({ t, chosen, error }: StateChoicesProps) {
  return (
    <Fieldset name="state" legend={t("region:cooperation.tables.howGoes")} error={error}>
      {(["open", "done", "letGo"] as const).map((state) => (
        <Choice
          type="radio"
          name="state"
          value={state}
          label={t(`region:cooperation.tables.states.${state}`)}
          checked={state === chosen}
        />
      ))}
    </Fieldset>
  );
}
