// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { AlsoIcons, Notice, Page } from "#platform/ui";

/** `texts` are what the script shows, in the language of the page. */
export function ReaderPage({ t, texts }: { t: T; texts: string }) {
  return (
    <Page title={t("selfhelp:sharing.reader.title")} robots="noindex" script="vault-reader" style="vault">
      <div id="gedeeld">
        <div class="stack">
          <h1>{t("selfhelp:sharing.reader.title")}</h1>
          <p class="lead">{t("selfhelp:sharing.reader.lead")}</p>
          <Notice>
            <p>{t("selfhelp:sharing.reader.without.why")}</p>
            <p>{t("selfhelp:sharing.reader.without.whom")}</p>
          </Notice>
        </div>
      </div>
      <script type="application/json" id="kluis-teksten" dangerouslySetInnerHTML={{ __html: texts }} />
      <AlsoIcons names={["circle-alert", "circle-check", "info"]} />
    </Page>
  );
}
