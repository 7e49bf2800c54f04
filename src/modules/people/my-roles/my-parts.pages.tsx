// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { T } from "#platform/i18n";
import { Aside, Form, SubmitButton } from "#platform/ui";

export function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** A yes and a no to what someone is asked, and neither is the better one. `to` says to what, for whoever listens. */
export function YesOrNo({ t, action, to }: { t: T; action: string; to: string }) {
  const aside = <Aside>{t("people:roles.asked.yesTo", { what: to })}</Aside>;
  return (
    <Form action={action} class="knoppen">
      <SubmitButton name="answer" value="yes">
        {t("people:roles.asked.yes")}
        {aside}
      </SubmitButton>
      <SubmitButton kind="second" name="answer" value="notNow">
        {t("people:roles.asked.no")}
        {aside}
      </SubmitButton>
    </Form>
  );
}
