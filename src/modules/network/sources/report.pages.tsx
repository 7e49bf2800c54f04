// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Pagination } from "#platform/ui";
import { objectInWords } from "./preview-rows.pages.tsx";
import { RemarkList } from "./remark-list.pages.tsx";
import type { ReportedRecord, ReportFilter } from "./report.ts";

export type ReportProps = {
  t: T;
  records: ReportedRecord[];
  filters: { shows: ReportFilter; count: number; href: string; isChosen: boolean }[];
  previous: string | null;
  next: string | null;
  entry: (serviceId: string) => string;
};

/** Per thing in the source what was met, all of it or only what asks for a look. */
export function Report({ t, records, filters, previous, next, entry }: ReportProps) {
  return (
    <section class="stack" aria-labelledby="verslag">
      <h2 id="verslag">{t("network:sources.report.title")}</h2>
      <nav aria-label={t("network:sources.report.choose")}>
        <ul class="row row--klein" role="list">
          {filters.map(({ shows, count, href, isChosen }) => (
            <li>
              <a class="chip" href={href} aria-current={isChosen ? "true" : undefined}>
                {t(`network:sources.report.shows.${shows}`)} ({count})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {records.length === 0 && <p>{t("network:sources.report.nothing")}</p>}
      <ul class="lijn" role="list">
        {records.map(({ name, object, serviceId, isGone, remarks }) => (
          <li class="stack--sm">
            <p>
              {serviceId ? (
                <a href={entry(serviceId)}>{name}</a>
              ) : (
                <b>{name || t("network:sources.report.nameless")}</b>
              )}{" "}
              <span class="muted">
                {objectInWords(object, t)}
                {isGone && `, ${t("network:sources.report.isGone")}`}
              </span>
            </p>
            <RemarkList t={t} remarks={remarks} />
          </li>
        ))}
      </ul>
      <Pagination
        label={t("network:sources.report.pages")}
        previous={previous === null ? null : { href: previous }}
        next={next === null ? null : { href: next }}
      />
    </section>
  );
}
