// SPDX-License-Identifier: EUPL-1.2
import { AskUs, type Visitor } from "#modules/programme";
import { inLanguage } from "#platform/http";
import { Icon, useFrame } from "#platform/ui";
import { DirectoryToo } from "./directory.pages.tsx";

/** Looking for something, and asking for what is not there. */
export function Finding({ visitor }: { visitor: Visitor }) {
  const { t } = visitor;
  const { centre, parts } = useFrame();
  const hasElsewhere = Boolean(centre?.phone || centre?.email) || parts.has("directory");
  return (
    <div class="wrap cols cols--7-5 cols--gelijk">
      <Search visitor={visitor} />
      {hasElsewhere && (
        <section class="card stack--sm schap" aria-labelledby="h-mis">
          <h2 id="h-mis" class="zoek__label">
            {t("site:home.missing")}
          </h2>
          <AskUs t={t} />
          <DirectoryToo visitor={visitor} />
        </section>
      )}
    </div>
  );
}

function Search({ visitor: { t, language } }: { visitor: Visitor }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: old phones do not know the element search
    <form class="card" role="search" action={inLanguage(language, "/programma")} method="get">
      <label class="zoek__label" for="q">
        {t("site:home.search")}
      </label>
      <span class="hint" id="q-hint">
        {t("site:home.searchHint")}
      </span>
      <div class="zoek">
        <div>
          <input id="q" name="q" type="search" autocomplete="off" maxlength={100} aria-describedby="q-hint" />
        </div>
        <button class="btn" type="submit">
          <Icon name="search" />
          {t("site:home.find")}
        </button>
      </div>
    </form>
  );
}
