// SPDX-License-Identifier: EUPL-1.2
import { inLanguage } from "#platform/http";
import type { Language } from "#platform/i18n";
import { EmptyState, Facts, LinkButton, Notice, Page, PhoneLink } from "#platform/ui";
import { schedulesInWords } from "../schedules/schedule-words.ts";
import type { EntrySummary } from "./entry.ts";
import { audienceInWords, costInWords, placeInWords } from "./entry-words.ts";
import { hrefFor, type Reader } from "./reader.ts";
import { mostOnSheet, sheetAddress } from "./sheet.ts";

type SheetProps = {
  /** Whose sheet holds these entries. */
  reader: Reader;
  entries: readonly EntrySummary[];
  /** Something that was asked for is no longer there. */
  isLess: boolean;
  own: Language | undefined;
};

/** What someone wants to talk about, under one another, with room to write on paper. */
export function SheetPage(props: SheetProps) {
  const { reader, entries } = props;
  const { t } = reader;
  return (
    <Page
      title={t("network:entries.sheet.title")}
      robots="noindex"
      back={{ href: hrefFor(reader, "/wegwijzer"), label: t("network:entries.toDirectory") }}
    >
      <div class="stack">
        <h1>{t("network:entries.sheet.title")}</h1>
        <p class="lead niet-printen">{t("network:entries.sheet.lead")}</p>
        {props.isLess && (
          <Notice>
            <p>{t("network:entries.sheet.leaveOut")}</p>
          </Notice>
        )}
        {entries.length === 0 ? <Empty {...props} /> : <Laid {...props} />}
      </div>
    </Page>
  );
}

function Empty({ reader: { t, language } }: SheetProps) {
  return (
    <EmptyState title={t("network:entries.sheet.empty")}>
      <p>{t("network:entries.sheet.emptyText")}</p>
      <p>
        <a href={inLanguage(language, "/wegwijzer")}>{t("network:entries.toDirectory")}</a>
      </p>
    </EmptyState>
  );
}

function Laid(props: SheetProps) {
  const { reader, entries } = props;
  const { t } = reader;
  return (
    <>
      <ol class="stack" role="list">
        {entries.map((entry) => (
          <Piece {...props} entry={entry} />
        ))}
      </ol>
      <div class="stack niet-printen">
        {entries.length >= mostOnSheet ? (
          <p>{t("network:entries.sheet.full")}</p>
        ) : (
          <p>
            <LinkButton href={hrefFor(reader, "/wegwijzer")} icon="search">
              {t("network:entries.sheet.search")}
            </LinkButton>
          </p>
        )}
        <p class="muted">{t("network:entries.sheet.howToPrint")}</p>
        <p class="muted">{t("network:entries.sheet.howToSend")}</p>
      </div>
    </>
  );
}

function Piece(props: SheetProps & { entry: EntrySummary }) {
  const { reader, entry, own } = props;
  const { t, language, sheet } = reader;
  return (
    <li class="card stack--sm meeneem">
      <h2 class="h-klein" lang={own}>
        <a href={hrefFor(reader, `/wegwijzer/${entry.id}`)}>{entry.name}</a>
      </h2>
      {entry.organization && <p class="muted">{t("network:entries.by", { organization: entry.organization.name })}</p>}
      {entry.summary && <p lang={own}>{entry.summary}</p>}
      <Facts facts={factsOf(reader, entry)} />
      <div class="schrijfruimte">
        <p>{t("network:entries.sheet.question")}</p>
        <p>{t("network:entries.sheet.answer")}</p>
      </div>
      <p class="niet-printen">
        <a class="terug" href={inLanguage(language, sheetAddress(sheet.filter((id) => id !== entry.id)))}>
          {t("network:entries.sheet.remove")}
          <span class="visually-hidden">: {entry.name}</span>
        </a>
      </p>
    </li>
  );
}

function factsOf(reader: Reader, entry: EntrySummary) {
  const { t } = reader;
  const plain = entry.wayIn.slice(0, 1).map((code) => t(`network:terms.way-in.${code}`));
  const where = entry.places.map(placeInWords).filter(Boolean).slice(0, 2).join("; ");
  const facts = [
    { label: t("network:entries.entry.come"), value: plain[0] },
    { label: t("network:entries.entry.cost"), value: costInWords(reader, entry) },
    { label: t("network:entries.entry.audience"), value: audienceInWords(reader, entry) },
    { label: t("network:entries.entry.when"), value: whenOnPaper(reader, entry) },
    { label: t("network:entries.entry.where"), value: where || (entry.hasSecretPlace && t("network:entries.secret")) },
    { label: t("network:entries.entry.contact"), value: entry.phone && <PhoneLink number={entry.phone} /> },
  ];
  return facts.filter(({ value }) => Boolean(value));
}

/** By the week: what is so now no longer holds when the sheet is read. */
function whenOnPaper(reader: Reader, { status, schedules }: EntrySummary): string {
  if (status === "temporarily closed") return reader.t("network:entries.opening.temporarily");
  return schedulesInWords(schedules, reader).join(". ");
}
