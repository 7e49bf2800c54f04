// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import type { T } from "#platform/i18n";
import { type Group, groups, type Preview, type PreviewRow } from "./preview.ts";

export type PreviewProps = { t: T; preview: Preview; links: { activity: (activityId: string) => string } };

/** How many there are of each group. */
export function Counts({ t, preview: { counts, unread, moreUnread } }: Pick<PreviewProps, "t" | "preview">) {
  const notRead = unread.length + moreUnread;
  return (
    <ul>
      {groups
        .filter((group) => counts[group] > 0)
        .map((group) => (
          <li>{t(`programme:incoming.count.${group}`, { count: counts[group] })}</li>
        ))}
      {notRead > 0 && <li>{t("programme:incoming.count.unread", { count: notRead })}</li>}
    </ul>
  );
}

type RowsProps = PreviewProps & { group: Group; heading?: "h2" | "h3"; name?: (row: PreviewRow) => VNode };

/** One group, with what is to be known of each of its records. */
export function Rows({ t, preview, links, group, heading: Heading = "h2", name = titleAndTimes }: RowsProps) {
  const rows = preview.rows.filter((row) => row.group === group);
  if (rows.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={`h-${group}`}>
      <Heading id={`h-${group}`}>{t(`programme:incoming.group.${group}`)}</Heading>
      <ul class="lijn" role="list">
        {rows.map((row) => (
          <li class="stack--sm">
            {name(row)}
            <RowFacts t={t} row={row} links={links} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function titleAndTimes({ title, whenWords }: PreviewRow): VNode {
  return (
    <p>
      <b>{title}</b>. {whenWords}
    </p>
  );
}

function RowFacts({ t, row, links }: Pick<PreviewProps, "t" | "links"> & { row: PreviewRow }) {
  const { dateWords, remarks, activityId, title } = row;
  return (
    <>
      {dateWords.length > 0 && (
        <div>
          <p class="muted">{t("programme:incoming.preview.firstDates")}</p>
          <ul>
            {dateWords.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {remarks.length > 0 && (
        <ul>
          {remarks.map((remark) => (
            <li>{remark}</li>
          ))}
        </ul>
      )}
      {activityId && (
        <p>
          <a href={links.activity(activityId)}>{t("programme:incoming.preview.asItIs", { title })}</a>
        </p>
      )}
    </>
  );
}

/** What nothing happens with, and why. */
export function Rest({ t, preview, links, heading = "h2" }: PreviewProps & { heading?: "h2" | "h3" }) {
  const unchanged = preview.rows.filter(({ group }) => group === "unchanged");
  return (
    <>
      <Rows t={t} preview={preview} links={links} group="leftOut" heading={heading} />
      <Unread t={t} unread={preview.unread} more={preview.moreUnread} heading={heading} />
      {unchanged.length > 0 && (
        <details>
          <summary>{t("programme:incoming.count.unchanged", { count: preview.counts.unchanged })}</summary>
          <ul>
            {unchanged.map(({ title, whenWords }) => (
              <li>
                {title}. {whenWords}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type UnreadProps = { t: T; unread: string[]; more: number; heading?: "h2" | "h3" };

export function Unread({ t, unread, more, heading: Heading = "h2" }: UnreadProps) {
  if (unread.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="h-unread">
      <Heading id="h-unread">{t("programme:incoming.group.unread")}</Heading>
      <ul>
        {unread.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
      {more > 0 && <p>{t("programme:incoming.andMore", { count: more })}</p>}
    </section>
  );
}
