// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language, T } from "#platform/i18n";
import { AlsoIcons, LinkButton, Notice, Page } from "#platform/ui";
import { areaIcons } from "./icons.ts";

/** `texts` are those of the whole area, as the script reads them. */
type AreaPageProps = { t: T; language: Language; texts: string };

/** The same page for everybody, and for every tool: what opens is only known within the browser. */
export function AreaPage({ t, language, texts }: AreaPageProps) {
  return (
    <Page title={t("selfhelp:area.title")} robots="noindex" script="vault" style="vault">
      <div id="kluis" data-werker={inLanguage(language, "/mijn-plek/kluis/werker.js")}>
        <WithoutScript t={t} language={language} />
      </div>
      <script type="application/json" id="kluis-teksten" dangerouslySetInnerHTML={{ __html: texts }} />
      <AlsoIcons names={areaIcons} />
    </Page>
  );
}

/** Until the script takes its place, and where it does not come. */
function WithoutScript({ t, language }: Omit<AreaPageProps, "texts">) {
  return (
    <div class="stack--lg">
      <div class="stack">
        <h1>{t("selfhelp:area.title")}</h1>
        <p class="lead">{t("selfhelp:area.lead")}</p>
      </div>
      <Notice>
        <p>{t("selfhelp:area.without.why")}</p>
        <p>{t("selfhelp:area.without.how")}</p>
      </Notice>
      <section class="stack" aria-labelledby="h-papier">
        <h2 id="h-papier">{t("selfhelp:area.without.paperTitle")}</h2>
        <p>{t("selfhelp:area.without.paper")}</p>
        <p>
          <LinkButton href={inLanguage(language, "/mijn-plek/kluis/papier")} icon="printer">
            {t("selfhelp:area.without.toPaper")}
          </LinkButton>
        </p>
      </section>
    </div>
  );
}
