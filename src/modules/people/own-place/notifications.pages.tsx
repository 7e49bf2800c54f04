// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Choice, Fieldset, Form, Notice, Page, SubmitButton } from "#platform/ui";
import { type NotificationKind, notificationKinds } from "./notification-choice.ts";

type NotificationsProps = { t: T; byMail: readonly NotificationKind[]; isSaved: boolean; back: string };

export function NotificationsPage({ t, byMail, isSaved, back }: NotificationsProps) {
  return (
    <Page
      title={t("people:place.messages.title")}
      robots="noindex"
      back={{ href: back, label: t("people:place.toPlace") }}
    >
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:place.messages.title")}</h1>
          {isSaved && (
            <Notice kind="good">
              <p>{t("people:place.messages.saved")}</p>
            </Notice>
          )}
          <p class="lead">{t("people:place.messages.lead")}</p>
        </div>
        <Form class="stack">
          <Fieldset name="mail" legend={t("people:place.messages.legend")} hint={t("people:place.messages.hint")}>
            {notificationKinds.map((kind) => (
              <Choice
                type="checkbox"
                name="mail"
                value={kind}
                checked={byMail.includes(kind)}
                label={t(`people:place.messages.${kind}`)}
                hint={t(`people:place.messages.${kind}Hint`)}
              />
            ))}
          </Fieldset>
          <SubmitButton>{t("people:place.messages.save")}</SubmitButton>
        </Form>
        <p class="muted">{t("people:place.messages.always")}</p>
      </div>
    </Page>
  );
}
