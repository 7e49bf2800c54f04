// SPDX-License-Identifier: EUPL-1.2
import { formatDate } from "#platform/clock";
import { EmptyState, Form, FormKey, SubmitButton } from "#platform/ui";
import type { WithView } from "./match.pages.tsx";

/** Nobody who fits has room: that is said, and they can hear of it. */
export function WaitingForRoom({ t, language, base, match, formKey }: WithView) {
  const { waitsSince, hasEmail } = match.asks;
  return (
    <EmptyState title={t("support:matching.nobody.title")}>
      <p>{t("support:matching.nobody.text")}</p>
      {!hasEmail && <p>{t("support:matching.nobody.noEmail")}</p>}
      {hasEmail && waitsSince !== null && (
        <>
          <p>{t("support:matching.nobody.waits", { day: formatDate(waitsSince, language) })}</p>
          <Form action={`${base}/niet-wachten`}>
            <FormKey value={formKey} />
            <SubmitButton kind="quiet">{t("support:matching.nobody.stop")}</SubmitButton>
          </Form>
        </>
      )}
      {hasEmail && waitsSince === null && (
        <Form action={`${base}/wachten`}>
          <FormKey value={formKey} />
          <SubmitButton>{t("support:matching.nobody.tellMe")}</SubmitButton>
        </Form>
      )}
    </EmptyState>
  );
}

/** Somebody of the team can look along, who then reads the request; or one chooses oneself again. */
export function LookingAlong({ t, language, base, match, formKey }: WithView) {
  const { teamSince } = match.asks;
  if (teamSince !== null) {
    return (
      <Form class="card stack--sm" action={`${base}/zelf-kiezen`} labelledBy="h-meekijken">
        <FormKey value={formKey} />
        <h3 id="h-meekijken">{t("support:matching.team.on")}</h3>
        <p>{t("support:matching.team.since", { day: formatDate(teamSince, language) })}</p>
        <SubmitButton kind="quiet">{t("support:matching.team.stop")}</SubmitButton>
      </Form>
    );
  }
  if (match.open) return null;
  return (
    <Form class="card stack--sm" action={`${base}/meekijken`} labelledBy="h-meekijken">
      <FormKey value={formKey} />
      <h3 id="h-meekijken">{t("support:matching.team.title")}</h3>
      <p>{t("support:matching.team.text")}</p>
      <SubmitButton kind="second">{t("support:matching.team.ask")}</SubmitButton>
    </Form>
  );
}
