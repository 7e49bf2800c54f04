// SPDX-License-Identifier: EUPL-1.2
import type { Visitor } from "#modules/programme";
import { inLanguage } from "#platform/http";
import { Icon, OnlyWith } from "#platform/ui";

/** Where a house has no programme of its own the directory comes first; else it is a line below it. */
export function DirectoryFirst({ visitor: { t, language } }: { visitor: Visitor }) {
  return (
    <OnlyWith part="directory">
      <div class="wrap section">
        {/* biome-ignore lint/a11y/useSemanticElements: old phones do not know the element search */}
        <form class="card" role="search" action={inLanguage(language, "/wegwijzer")} method="get">
          <label class="zoek__label" for="woorden">
            {t("network:entries.home.title")}
          </label>
          <span class="hint" id="woorden-hint">
            {t("network:entries.home.hint")}
          </span>
          <div class="zoek">
            <div>
              <input
                id="woorden"
                name="woorden"
                type="search"
                autocomplete="off"
                maxlength={100}
                aria-describedby="woorden-hint"
              />
            </div>
            <button class="btn" type="submit">
              <Icon name="search" />
              {t("network:entries.filter.show")}
            </button>
          </div>
          <p>
            <a class="terug" href={inLanguage(language, "/wegwijzer")}>
              {t("network:entries.home.all")}
            </a>
          </p>
        </form>
      </div>
    </OnlyWith>
  );
}

export function DirectoryToo({ visitor: { t, language } }: { visitor: Visitor }) {
  return (
    <OnlyWith part="directory">
      <p>
        {t("network:entries.home.too")}{" "}
        <a href={inLanguage(language, "/wegwijzer")}>{t("network:entries.home.look")}</a>
      </p>
    </OnlyWith>
  );
}
