// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Form, SubmitButton } from "#platform/ui";
import type { PartProps } from "./personal-sign-up.pages.tsx";

/** Stepping off: each way of being on the list in its own words. */
export function Leave({ standing, t, address, signUp }: PartProps) {
  const { text, submit } = wordsOf(t, standing, signUp.seriesId !== null);
  return (
    <section class="stack--sm" aria-labelledby="h-toch-niet">
      <h2 id="h-toch-niet">{t("programme:signUp.personal.cancelTitle")}</h2>
      <p>{text}</p>
      <Form action={`${address}/afmelding`}>
        <SubmitButton kind="second">{submit}</SubmitButton>
      </Form>
    </section>
  );
}

function wordsOf(t: T, standing: PartProps["standing"], isSeries: boolean): { text: string; submit: string } {
  if (standing === "acquainting") {
    return {
      text: t("programme:joining.personal.cancelAcquaintingText"),
      submit: t("programme:joining.personal.cancelAcquainting"),
    };
  }
  if (standing === "waiting") {
    return {
      text: t("programme:signUp.personal.cancelTextWaiting"),
      submit: t("programme:signUp.personal.cancelWaiting"),
    };
  }
  if (isSeries) {
    return { text: t("programme:joining.personal.cancelText"), submit: t("programme:joining.personal.cancel") };
  }
  return { text: t("programme:signUp.personal.cancelText"), submit: t("programme:signUp.personal.cancel") };
}
