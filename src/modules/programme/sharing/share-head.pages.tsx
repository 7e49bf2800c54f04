// SPDX-License-Identifier: EUPL-1.2

import { languages } from "#platform/i18n";
import { type HungPicture, pictureHref as photoHref } from "#platform/pictures";
import { cardInOneLine, cardWords, type SharedFacts } from "./card-words.ts";
import { type EventFacts, writeEvents } from "./event-facts.ts";
import { pictureHref, pictureSizes } from "./share-links.ts";
import { shareSummary } from "./share-words.ts";

export type ShareHeadProps = EventFacts & SharedFacts & { picture: HungPicture | null };

/** What an activity tells of itself to whoever shows its address elsewhere, and its dates to search engines. */
export function ShareHead(props: ShareHeadProps) {
  const { visitor, activity, house, canonical, dates } = props;
  const { language } = visitor;
  const summary = shareSummary(props);
  const picture = pictureToShare(props);
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={house.name} />
      <meta property="og:locale" content={languages[language].locale.replace("-", "_")} />
      <meta property="og:url" content={canonical} />
      <meta property="og:title" content={activity.title} />
      <meta property="og:description" content={summary} />
      <meta property="og:image" content={house.origin + picture.href} />
      <meta property="og:image:type" content={picture.type} />
      <meta property="og:image:width" content={String(picture.width)} />
      <meta property="og:image:height" content={String(picture.height)} />
      <meta property="og:image:alt" content={picture.said} />
      <meta name="twitter:card" content="summary_large_image" />
      {dates.length > 0 && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: writeEvents(props) }} />
      )}
    </>
  );
}

/** The house's own picture, if it hung one; else what is worth telling, drawn. */
function pictureToShare(props: ShareHeadProps) {
  const { visitor, activity, picture } = props;
  const words = cardWords(props);
  const told = cardInOneLine(words);
  const largest = picture?.sizes.at(-1);
  if (picture && largest) {
    const href = photoHref(picture, largest);
    return { ...largest, href, type: "image/jpeg", said: picture.alternative || told };
  }
  const href = pictureHref(visitor.language, activity.slug, words, "wide");
  return { ...pictureSizes.wide, href, type: "image/png", said: told };
}
