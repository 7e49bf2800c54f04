// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import { Icon, LinkButton } from "#platform/ui";
import { hrefFor, type Reader } from "./reader.ts";
import { laidOn, mostOnSheet, sheetAddress } from "./sheet.ts";

export type SheetEntry = { id: string; name: string };

/** Only for whoever has begun one: what lies on their sheet, and the way to it. */
export function SheetStrip({ reader, entries }: { reader: Reader; entries: readonly SheetEntry[] }) {
  if (entries.length === 0) return null;
  const { t, language } = reader;
  const ids = entries.map(({ id }) => id);
  return (
    <div class="card row row--between niet-printen">
      <p>
        {t("network:entries.sheet.strip", {
          count: entries.length,
          names: entries.map(({ name }) => name).join(", "),
        })}
      </p>
      <LinkButton href={inLanguage(language, sheetAddress(ids))} icon="file-text">
        {t("network:entries.sheet.open")}
      </LinkButton>
    </div>
  );
}

type LayProps = {
  reader: Reader;
  entry: SheetEntry;
  /** The address on which one goes on, with this one laid on the sheet. */
  back: string;
};

/** In a list, for whoever has begun a sheet. */
export function LayOnSheet({ reader, entry, back }: LayProps) {
  const { t, sheet } = reader;
  if (sheet.length === 0) return null;
  const isLaid = sheet.includes(entry.id);
  if (!isLaid && sheet.length >= mostOnSheet) return null;
  const spot = `blad-${entry.id}`;
  return (
    <p class="act__anders" id={spot}>
      {isLaid ? (
        <>
          <Icon name="check" /> {t("network:entries.entry.onSheet")}
        </>
      ) : (
        <a href={`${hrefFor({ ...reader, sheet: laidOn(sheet, entry.id) }, back)}#${spot}`}>
          {t("network:entries.sheet.add")}
          <span class="visually-hidden">: {entry.name}</span>
        </a>
      )}
    </p>
  );
}

/** From an entry: to the sheet with this one on it. */
export function TakeAlong({ reader, entry }: { reader: Reader; entry: SheetEntry }) {
  const { t, language, sheet } = reader;
  if (sheet.includes(entry.id)) {
    return (
      <p>
        <Icon name="check" /> {t("network:entries.entry.onSheet")}
      </p>
    );
  }
  if (sheet.length >= mostOnSheet) return <p>{t("network:entries.sheet.full")}</p>;
  return (
    <p>
      <a class="terug" href={inLanguage(language, sheetAddress(laidOn(sheet, entry.id)))} rel="nofollow">
        <Icon name="file-text" />
        {t("network:entries.entry.addToSheet")}
      </a>
    </p>
  );
}
