// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { Form, SubmitButton } from "#platform/ui";

type Message = { id: string; about: string; state: string; lastProblem: string | null; addressFails: boolean };
type NotArrivedProps = { t: T; language: Language; message: Message };

/** For a message that was given up or came back: why, what to do, and a way back for an address that is right after all. */
export function NotArrived({ t, language, message }: NotArrivedProps) {
  const { id, about, state, lastProblem, addressFails } = message;
  if (state !== "givenUp" && state !== "returned") return null;
  return (
    <>
      <p>
        {state === "returned" && t("site:outbox.fails.cameBack", { code: lastProblem ?? "" })}
        {state === "givenUp" &&
          lastProblem !== "unreachable" &&
          t("site:outbox.fails.notTaken", { code: lastProblem ?? "" })}{" "}
        {addressFails && t("site:outbox.fails.unreachable")}
      </p>
      <p>{t("site:outbox.fails.askOther")}</p>
      {(addressFails || state === "givenUp") && (
        <Form action={inLanguage(language, `/team/berichten/${id}/opnieuw`)}>
          <SubmitButton kind="second">
            <span aria-hidden="true">{t("site:outbox.fails.again")}</span>
            <span class="visually-hidden">
              {t("site:outbox.fails.again")}, {t("site:outbox.fails.againFor", { about })}
            </span>
          </SubmitButton>
        </Form>
      )}
    </>
  );
}
