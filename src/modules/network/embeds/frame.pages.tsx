// SPDX-License-Identifier: EUPL-1.2
import { FramedPage } from "#platform/embeds";
import { langBeside } from "#platform/i18n";
import type { Reader } from "../entries/reader.ts";
import { type EmbedChoice, styleAddress } from "./embed-choice.ts";
import type { EmbeddedList, ListedEntry } from "./listed.ts";

type FramePageProps = { reader: Reader; choice: EmbedChoice; list: EmbeddedList; house: string };

export function FramePage({ reader, choice, list, house }: FramePageProps) {
  const { t } = reader;
  return (
    <FramedPage
      title={t("network:embeds.frame.title", { house })}
      stylesheet={styleAddress(choice)}
      whole={{ href: list.url, label: t("network:embeds.frame.whole", { house }) }}
    >
      {list.entries.length === 0 ? (
        <p class="voet">{t("network:embeds.frame.nothing")}</p>
      ) : (
        <ul role="list">
          {list.entries.map((entry) => (
            <EntryLine reader={reader} entry={entry} />
          ))}
        </ul>
      )}
    </FramedPage>
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
