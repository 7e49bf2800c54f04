// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Notice } from "#platform/ui";
import type { Preview } from "./preview.ts";
import { RemarkList } from "./remark-list.pages.tsx";

/** How much there is, and the first of it, before anything comes in. */
export function PreviewRows({ t, preview, hasMore }: { t: T; preview: Preview; hasMore: boolean }) {
  return (
    <section class="stack" aria-labelledby="h-eerst">
      <h2 id="h-eerst">{t("network:sources.preview.first")}</h2>
      <p>
        {t(hasMore ? "network:sources.preview.atLeast" : "network:sources.preview.total", { count: preview.total })}
      </p>
      {preview.failed > 0 && (
        <Notice>
          <p>{t("network:sources.preview.failed", { count: preview.failed })}</p>
        </Notice>
      )}
      <ul class="lijn" role="list">
        {preview.rows.map(({ object, name, of, where, remarks }) => (
          <li class="stack--sm">
            <p>
              <b>{name || t("network:sources.report.nameless")}</b>{" "}
              <span class="muted">
                {[objectInWords(object, t), of, where].filter((part) => part !== "").join(", ")}
              </span>
            </p>
            <RemarkList t={t} remarks={remarks} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const named = ["service", "organization", "location", "taxonomy", "taxonomy_term"] as const;

/** What most people know has a name; the other tables keep theirs. */
export function objectInWords(object: string, t: T): string {
  const known = named.find((one) => one === object);
  return known ? t(`network:sources.object.${known}`) : object;
}
