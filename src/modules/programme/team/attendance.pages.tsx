// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { type FieldErrors, Form, SubmitButton, TextField } from "#platform/ui";

type AttendanceProps = { t: T; action: string; peopleCame: string; errors: FieldErrors };

/** No names, no comparison: only how many. */
export function Attendance({ t, action, peopleCame, errors }: AttendanceProps) {
  return (
    <section id="aanwezigheid" class="card" aria-labelledby="h-aanwezigheid">
      <Form action={action} class="stack">
        <h2 id="h-aanwezigheid">{t("programme:team.attendance.title")}</h2>
        <TextField
          name="peopleCame"
          label={t("programme:team.attendance.label")}
          hint={t("programme:team.attendance.hint")}
          value={peopleCame}
          error={errors.peopleCame}
          inputmode="numeric"
          autocomplete="off"
          maxlength={3}
          short
        />
        <SubmitButton kind="second">{t("programme:team.attendance.submit")}</SubmitButton>
      </Form>
    </section>
  );
}
