// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren, VNode } from "preact";
import { langBeside } from "#platform/i18n";
import { Icon, type IconName, Tag } from "#platform/ui";
import type { EntrySummary } from "./entry.ts";
import { audienceInWords, costInWords, languagesInWords, openingInWords, whereInWords } from "./entry-words.ts";
import { hrefFor, type Reader } from "./reader.ts";
import { easiestWayIn } from "./ways-in.ts";

type EntryCardProps = {
  reader: Reader;
  entry: EntrySummary;
  /** Below the rest: what can be done with it here. */
  children?: ComponentChildren;
};

/** One entry in a list: what it is, whether one can just go, what it costs, when and where. */
export function EntryCard({ reader, entry, children }: EntryCardProps) {
  const { t, language } = reader;
  const own = langBeside(language, "nl");
  return (
    <li class="card act">
      <h3>
        <a href={hrefFor(reader, `/wegwijzer/${entry.id}`)} lang={own}>
          {entry.name}
        </a>
      </h3>
      {entry.organization && <p class="muted">{t("network:entries.by", { organization: entry.organization.name })}</p>}
      {entry.summary && <p lang={own}>{entry.summary}</p>}
      <ul class="act__meer muted" role="list">
        {fact("clock", openingLine(reader, entry))}
        {fact("map-pin", whereInWords(reader, entry))}
        {fact("users", audienceInWords(reader, entry))}
        {fact("languages", otherLanguages(reader, entry))}
      </ul>
      <div class="act__onder">
        <Answers reader={reader} entry={entry} />
        {children}
      </div>
    </li>
  );
}

/** Can I just go, and what does it cost? */
function Answers({ reader, entry }: Pick<EntryCardProps, "reader" | "entry">) {
  const way = easiestWayIn(entry.wayIn);
  const cost = costInWords(reader, entry);
  return (
    <>
      {way && (
        <Tag kind={way.isOpen ? "open" : "plain"} icon={way.icon}>
          {reader.t(`network:terms.way-in.${way.code}`)}
        </Tag>
      )}
      {cost && (
        <Tag kind={entry.cost[0] === "free" ? "open" : "plain"} icon="euro">
          {cost}
        </Tag>
      )}
    </>
  );
}

function openingLine(reader: Reader, { status, opening }: EntrySummary): ComponentChildren {
  if (status === "temporarily closed") return reader.t("network:entries.opening.temporarily");
  if (opening === null) return "";
  const words = openingInWords(reader, opening);
  return opening.isOpen ? <b>{words}</b> : words;
}

/** Only when it is worth telling: that Dutch is spoken goes without saying. */
function otherLanguages(reader: Reader, { languages }: EntrySummary): string {
  return languages.some(({ code }) => code?.toLowerCase() !== "nl") ? languagesInWords(reader, languages) : "";
}

function fact(icon: IconName, text: ComponentChildren): VNode | null {
  if (!text) return null;
  return (
    <li class="feit feit--hoog">
      <Icon name={icon} />
      <span>{text}</span>
    </li>
  );
}
