// SPDX-License-Identifier: EUPL-1.2
import { languages } from "#platform/i18n";
import type { EntryPageProps } from "./entry.pages.tsx";
import { writeService } from "./service-facts.ts";
import { beginningOf } from "./summary.ts";

/** What an entry tells of itself to whoever shows its address elsewhere, and to search engines. */
export function EntryHead(props: EntryPageProps) {
  const { reader, entry, house, canonical } = props;
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={house.name} />
      <meta property="og:locale" content={languages[reader.language].locale.replace("-", "_")} />
      <meta property="og:url" content={canonical} />
      <meta property="og:title" content={entry.name} />
      <meta property="og:description" content={beginningOf(entry.description ?? "")} />
      <meta name="twitter:card" content="summary" />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeService(props) }} />
    </>
  );
}
