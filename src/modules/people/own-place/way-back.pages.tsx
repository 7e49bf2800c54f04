// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { LinkButton, Notice, Page } from "#platform/ui";

type WayBackProps = {
  t: T;
  name: string;
  hasEmail: boolean;
  /** Where keys and sheets are made. */
  ways: string;
  /** Where someone came from, if they came to make a place on the way. */
  back: string | null;
  place: string;
};

/** A place was just made: how to find it again. */
export function WayBackPage({ t, name, hasEmail, ways, back, place }: WayBackProps) {
  return (
    <Page title={t("people:place.begin.title", { name })} robots="noindex">
      <div class="stack--lg">
        <div class="stack">
          <h1>{t("people:place.begin.title", { name })}</h1>
          <Notice kind={hasEmail ? "good" : "note"}>
            <p>{t(hasEmail ? "people:place.begin.byMail" : "people:place.begin.noMail")}</p>
          </Notice>
        </div>
        <section class="stack" aria-labelledby="h-terug">
          <h2 id="h-terug">{t("people:place.begin.how")}</h2>
          <div class="card stack--sm">
            <h3>{t("people:place.begin.device")}</h3>
            <p>{t("people:place.begin.deviceText")}</p>
          </div>
          <div class="card stack--sm">
            <h3>{t("people:place.begin.paper")}</h3>
            <p>{t("people:place.begin.paperText")}</p>
          </div>
          <p>
            <LinkButton kind={hasEmail ? "second" : "main"} href={ways}>
              {t("people:place.begin.choose")}
            </LinkButton>
          </p>
        </section>
        <p class="row">
          {back && (
            <LinkButton kind={hasEmail ? "main" : "second"} href={back}>
              {t("people:place.begin.back")}
            </LinkButton>
          )}
          <LinkButton href={place}>{t("people:place.toPlace")}</LinkButton>
        </p>
      </div>
    </Page>
  );
}
