// SPDX-License-Identifier: EUPL-1.2
import { cardWords, type SharedFacts } from "./card-words.ts";
import { type EventFacts, writeEvents } from "./event-facts.ts";
import { pictureHref, pictureSizes } from "./share-links.ts";
import { shareSummary } from "./share-words.ts";

export type ShareHeadProps = EventFacts & SharedFacts;

const locales = { nl: "nl_NL", en: "en_GB" };

/** What an activity tells of itself to whoever shows its address elsewhere, and its dates to search engines. */
export function ShareHead(props: ShareHeadProps) {
  const { visitor, activity, house, canonical, dates } = props;
  const { language } = visitor;
  const words = cardWords(props);
  const summary = shareSummary(props);
  const { width, height } = pictureSizes.wide;
  const said = [words.title, ...words.facts.map(({ text }) => text), words.house].join(", ");
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={house.name} />
      <meta property="og:locale" content={locales[language]} />
      <meta property="og:url" content={canonical} />
      <meta property="og:title" content={activity.title} />
      <meta property="og:description" content={summary} />
      <meta property="og:image" content={house.origin + pictureHref(language, activity.slug, words, "wide")} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={said} />
      <meta name="twitter:card" content="summary_large_image" />
      {dates.length > 0 && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeEvents(props) }} />
      )}
    </>
  );
}
