// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#platform/i18n";
import { BackLink, Notice, Page, type QrSquares } from "#platform/ui";
import { DatesOfOrganization } from "../beside/beside.pages.tsx";
import type { DatesBeside } from "../beside/beside.ts";
import type { LastCheck } from "../keeping/check.ts";
import type { Entry } from "./entry.ts";
import { ByWhom, Checked, GoodToKnow } from "./entry-about.pages.tsx";
import { EntryFacts } from "./entry-facts.pages.tsx";
import { EntryHead } from "./entry-head.pages.tsx";
import { EntryOnPaper } from "./entry-paper.pages.tsx";
import { EntryPlaces } from "./entry-places.pages.tsx";
import { Contact, FirstStep, WhoIsThere } from "./entry-reaching.pages.tsx";
import { hrefFor, type Reader } from "./reader.ts";
import { type SheetEntry, SheetStrip } from "./sheet-strip.pages.tsx";
import { beginningOf } from "./summary.ts";

export type EntryPageProps = {
  reader: Reader;
  entry: Entry;
  check: LastCheck;
  others: readonly { id: string; name: string }[];
  /** What its organization offers in this house. */
  beside: DatesBeside | null;
  onSheet: readonly SheetEntry[];
  canonical: string;
  house: { name: string; origin: string };
  qr: QrSquares;
  /** What the entry says itself is Dutch, whoever reads. */
  own: Language | undefined;
};

/** What it is, whether one can just go, what it costs, for whom, who is there, and how one gets in touch: in that order. */
export function EntryPage(props: EntryPageProps) {
  const { reader, entry } = props;
  const { t } = reader;
  return (
    <Page
      title={entry.name}
      description={beginningOf(entry.description ?? "") || undefined}
      wide
      canonical={props.canonical}
      robots={reader.sheet.length > 0 ? "noindex" : undefined}
      head={<EntryHead {...props} />}
    >
      <div class="wrap kruimel">
        <BackLink href={hrefFor(reader, "/wegwijzer")}>{t("network:entries.toDirectory")}</BackLink>
      </div>
      <div class="wrap cols cols--7-5 wijzer">
        <div class="stack--lg">
          <SheetStrip reader={reader} entries={props.onSheet} />
          <Opening {...props} />
          <EntryFacts {...props} />
          <WhoIsThere {...props} />
        </div>
        <div class="stack--lg">
          <Contact {...props} />
          <EntryPlaces {...props} />
        </div>
        <div class="stack--lg">
          <GoodToKnow {...props} />
          <DatesOfOrganization t={t} beside={props.beside} />
          <ByWhom {...props} />
          <Checked {...props} />
        </div>
      </div>
      <EntryOnPaper {...props} />
    </Page>
  );
}

function Opening(props: EntryPageProps) {
  const { reader, entry, own } = props;
  const { t } = reader;
  return (
    <div class="stack">
      <h1 lang={own}>{entry.name}</h1>
      {entry.organization && (
        <p class="muted">
          {t("network:entries.by", { organization: entry.organization.name })}
          {entry.alternateName && (
            <>
              {" · "}
              <span lang={own}>{entry.alternateName}</span>
            </>
          )}
        </p>
      )}
      {entry.status === "temporarily closed" && (
        <Notice icon="circle-pause">
          <p>{t("network:entries.entry.temporarily")}</p>
        </Notice>
      )}
      {entry.alert && (
        <Notice icon="bell">
          <p lang={own}>{entry.alert}</p>
        </Notice>
      )}
      {paragraphsOf(entry.description).map((paragraph, index) => (
        <p lang={own} class={index === 0 ? "lead" : undefined}>
          {paragraph}
        </p>
      ))}
      <FirstStep {...props} />
    </div>
  );
}

function paragraphsOf(text: string | null): string[] {
  return (text ?? "").split(/\n\s*\n/).flatMap((paragraph) => paragraph.trim() || []);
}
