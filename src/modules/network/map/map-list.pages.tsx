// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { langBeside } from "#platform/i18n";
import type { EntrySummary } from "../entries/entry.ts";
import { whereInWords } from "../entries/entry-words.ts";
import type { Numbered } from "./found.ts";
import type { MapPageProps } from "./map.pages.tsx";

/** What lies on this piece of the map, and after all of that what lies on no map. */
export function MapList(props: MapPageProps) {
  const { reader, laid, list } = props;
  const { t } = reader;
  return (
    <>
      <section class="stack" id="lijst" aria-labelledby="h-lijst">
        <h2 id="h-lijst" class="h-klein">
          {t("network:map.list.here")}
        </h2>
        {list.pages > 1 && <p>{t("network:map.list.page", { page: list.page, pages: list.pages })}</p>}
        {laid.here.length === 0 ? (
          <p>{t("network:map.list.nothingHere")}</p>
        ) : (
          <p class="small muted">{t("network:map.howTo")}</p>
        )}
        <Entries {...props} numbered={list.here} />
      </section>
      {list.nowhere.length > 0 && (
        <section class="stack" aria-labelledby="h-niet">
          <h2 id="h-niet" class="h-klein">
            {t("network:map.list.nowhere")}
          </h2>
          <p class="small muted">{t("network:map.list.nowhereText")}</p>
          <Entries {...props} numbered={list.nowhere} />
        </section>
      )}
    </>
  );
}

function Entries({ reader, entries, numbered }: MapPageProps & { numbered: readonly Numbered[] }) {
  if (numbered.length === 0) return null;
  const own = langBeside(reader.language, "nl");
  return (
    <ol class="kaart__lijst" role="list">
      {numbered.map(({ number, id, name }) => (
        <li id={`nummer-${number}`} value={number}>
          <b>{number}</b>
          <div>
            <a href={inLanguage(reader.language, `/wegwijzer/${id}`)} lang={own}>
              {name}
            </a>
            <p class="small muted">{aboutEntry(reader, entries.get(id))}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}

function aboutEntry(reader: MapPageProps["reader"], entry: EntrySummary | undefined): string {
  if (!entry) return "";
  const by = entry.organization && reader.t("network:entries.by", { organization: entry.organization.name });
  return [by, whereInWords(reader, entry)].filter(Boolean).join(". ");
}
