// SPDX-License-Identifier: EUPL-1.2
import { Form, SubmitButton } from "#platform/ui";
import type { PartProps } from "./personal-sign-up.pages.tsx";

/** Only for whoever left an e-mail address; whoever waits or gets acquainted may choose beforehand. */
export function ReminderChoice({ standing, t, signUp, address }: PartProps) {
  const canBeReminded = standing === "confirmed" || standing === "waiting" || standing === "offered";
  if (!canBeReminded || signUp.email === null) return null;
  const { reminder } = signUp;
  return (
    <section class="stack--sm" aria-labelledby="h-vooraf">
      <h2 id="h-vooraf">{t("programme:joining.reminder.title")}</h2>
      <p>{t(reminder ? "programme:joining.reminder.on" : "programme:joining.reminder.off")}</p>
      <Form action={`${address}/berichtje-${reminder ? "uit" : "aan"}`}>
        <SubmitButton kind="quiet">
          {t(reminder ? "programme:joining.reminder.turnOff" : "programme:joining.reminder.turnOn")}
        </SubmitButton>
      </Form>
    </section>
  );
}
