// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Choice } from "#platform/ui";
import type { PreviewPageProps } from "./preview.pages.tsx";
import { type Group, isByDefault, type PreviewRow } from "./preview.ts";

type RowsProps = Pick<PreviewPageProps, "t" | "links" | "typed"> & { group: Group; rows: PreviewRow[] };

export function RowsToChoose({ t, group, rows, links, typed }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={`h-${group}`}>
      <h2 id={`h-${group}`}>{t(`programme:incoming.group.${group}`)}</h2>
      <ul class="lijn" role="list">
        {rows.map((row) => (
          <li class="stack--sm">
            <Choice
              type="checkbox"
              name="records"
              value={String(row.position)}
              checked={typed ? typed.positions.includes(row.position) : isByDefault(group)}
              label={row.title}
              hint={row.whenWords}
            />
            <RowFacts t={t} row={row} links={links} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type RowFactsProps = { t: T; row: PreviewRow; links: { activity: (activityId: string) => string } };

export function RowFacts({ t, row, links }: RowFactsProps) {
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

type RestProps = Pick<PreviewPageProps, "t" | "preview"> & Pick<RowFactsProps, "links"> & { heading?: "h2" | "h3" };

/** What nothing happens with, and why. */
export function Rest({ t, preview, links, heading: Heading = "h2" }: RestProps) {
  const leftOut = preview.rows.filter(({ group }) => group === "leftOut");
  const unchanged = preview.rows.filter(({ group }) => group === "unchanged");
  return (
    <>
      {leftOut.length > 0 && (
        <section class="stack" aria-labelledby="h-leftOut">
          <Heading id="h-leftOut">{t("programme:incoming.group.leftOut")}</Heading>
          <ul class="lijn" role="list">
            {leftOut.map((row) => (
              <li class="stack--sm">
                <p>
                  <b>{row.title}</b>. {row.whenWords}
                </p>
                <RowFacts t={t} row={row} links={links} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Unread t={t} unread={preview.unread} more={preview.moreUnread} heading={Heading} />
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
