// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Page, type TextLink } from "#platform/ui";
import { principles } from "./principles.ts";

/** On one A4: each principle with a question to talk about, and room to write. */
export function PrinciplesPage({ t, back }: { t: T; back: TextLink }) {
  return (
    <Page title={t("region:meeting.principles.title")} back={back}>
      <h1>{t("region:meeting.principles.title")}</h1>
      <p class="lead">{t("region:meeting.principles.lead")}</p>
      <ol class="regio-zes" role="list">
        {principles.map((code, at) => (
          <li class="card stack--sm">
            <h2 class="h-klein">{`${at + 1}. ${t(`region:meeting.principles.${code}.title`)}`}</h2>
            <p>{t(`region:meeting.principles.${code}.text`)}</p>
            <p>
              <b>{t(`region:meeting.principles.${code}.question`)}</b>
            </p>
            <div class="regio-regels regio-regels--papier" aria-hidden="true">
              <hr />
              <hr />
            </div>
          </li>
        ))}
      </ol>
      <p class="small muted">{t("region:meeting.principles.source")}</p>
    </Page>
  );
}
