// SPDX-License-Identifier: EUPL-1.2
import { langBeside } from "#platform/i18n";
import { BarePage } from "#platform/ui";
import type { Reader } from "../entries/reader.ts";
import { type EmbedChoice, styleAddress } from "./embed-choice.ts";
import type { EmbeddedList, ListedEntry } from "./listed.ts";

type FramePageProps = { reader: Reader; choice: EmbedChoice; list: EmbeddedList; house: string };

/** Stands within a page of somebody else: without our head and foot, and its links open the centre's own site. */
export function FramePage({ reader, choice, list, house }: FramePageProps) {
  const { t } = reader;
  const title = t("network:embeds.frame.title", { house });
  return (
    <BarePage title={title} stylesheets={[styleAddress(choice)]}>
      <main aria-labelledby="kop">
        <h1 id="kop">{title}</h1>
        {list.entries.length === 0 ? (
          <p class="voet">{t("network:embeds.frame.nothing")}</p>
        ) : (
          <ul role="list">
            {list.entries.map((entry) => (
              <EntryLine reader={reader} entry={entry} />
            ))}
          </ul>
        )}
        <p class="voet">
          <a href={list.url} target="_top">
            {t("network:embeds.frame.whole", { house })}
          </a>
        </p>
      </main>
    </BarePage>
  );
}

function EntryLine({ reader: { t, language }, entry }: { reader: Reader; entry: ListedEntry }) {
  return (
    <li>
      <p>
        <a href={entry.url} target="_top" lang={langBeside(language, "nl")}>
          {entry.name}
        </a>
      </p>
      {entry.organization && <p>{t("network:entries.by", { organization: entry.organization })}</p>}
      {entry.lines.map((line) => (
        <p>{line}</p>
      ))}
    </li>
  );
}
