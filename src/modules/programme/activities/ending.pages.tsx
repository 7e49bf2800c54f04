// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Form, LinkButton, Page, SubmitButton } from "#platform/ui";

type EndingPageProps = { t: T; title: string; datesWithPeople: number; links: { end: string; activity: string } };

/** Asked before people are told that what they count on does not take place. */
export function EndingPage({ t, title, datesWithPeople, links }: EndingPageProps) {
  const heading = t("programme:activity.ending.title", { title });
  return (
    <Page title={heading} robots="noindex">
      <h1>{heading}</h1>
      <p class="lead">{t("programme:activity.ending.text", { count: datesWithPeople })}</p>
      <Form action={links.end}>
        <div class="knoppen">
          <SubmitButton name="confirmed" value="yes">
            {t("programme:activity.ending.yes")}
          </SubmitButton>
          <LinkButton href={links.activity} kind="quiet">
            {t("programme:activity.ending.no")}
          </LinkButton>
        </div>
      </Form>
    </Page>
  );
}
