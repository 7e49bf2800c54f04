// SPDX-License-Identifier: EUPL-1.2
import type { OpeningWords } from "#modules/network";
import { type DateForVisitor, describeDeparture, describePlace, type Visitor } from "#modules/programme";
import { formatDay, formatTime, formatTimeRange } from "#platform/clock";
import { QrCode, type QrSquares, useFrame } from "#platform/ui";
import type { ScreenDay } from "./screen.ts";

export type ScreenPageProps = {
  visitor: Visitor;
  centre: { name: string };
  room: string | null;
  scheme: "dark" | "light" | null;
  isOpen: boolean;
  opening: OpeningWords;
  today: ScreenDay;
  /** The next day with anything, when today is over. */
  later: { day: string; isTomorrow: boolean; dates: ScreenDay } | null;
  qr: { squares: QrSquares; address: string };
};

/** For the hall: nobody touches it, and whoever passes reads it from a few steps away. */
export function ScreenPage(props: ScreenPageProps) {
  const { visitor, centre, room, isOpen, opening, scheme } = props;
  const { t, language, today } = visitor;
  return (
    <html lang={language} class="scherm" data-scheme={scheme ?? undefined}>
      <Head title={t("site:screen.title", { name: centre.name })} />
      <body>
        <header class="scherm__kop">
          <div>
            <h1>{room ?? centre.name}</h1>
            <p>{capitalized(formatDay(today, language, today))}</p>
          </div>
          <p class={isOpen ? "scherm__deur" : "scherm__deur scherm__deur--dicht"}>
            <b>{opening.title}</b> <span>{opening.text}</span>
          </p>
        </header>
        <main class="scherm__dag">
          <Programme {...props} />
          <Foot {...props} />
        </main>
      </body>
    </html>
  );
}

/** Without script a browser asks again by itself; with it the last good page stays when the house's server is away. */
function Head({ title }: { title: string }) {
  const { assets, houseStyle } = useFrame();
  const { stylesheet, font, icon, scripts } = assets;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title}</title>
      <meta name="robots" content="noindex" />
      <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={stylesheet} />
      {houseStyle && <link rel="stylesheet" href={houseStyle} />}
      {icon && <link rel="icon" href={icon} type="image/svg+xml" />}
      {scripts.screen && <script type="module" src={scripts.screen} />}
      <noscript>
        <meta http-equiv="refresh" content="60" />
      </noscript>
    </head>
  );
}

function Programme({ visitor, today, later }: ScreenPageProps) {
  const { t, language } = visitor;
  if (!later && isEmpty(today)) return <p class="scherm__leeg">{t("site:screen.nothing")}</p>;
  if (later) {
    const day = formatDay(later.day, language, visitor.today);
    const title = later.isTomorrow ? t("site:screen.tomorrow", { day }) : capitalized(day);
    const { now, next, later: rest, more } = later.dates;
    return (
      <>
        <p class="scherm__leeg">{t("site:screen.over")}</p>
        <Part id="morgen" title={title} visitor={visitor} dates={[...now, ...next, ...rest]} more={more} />
      </>
    );
  }
  return (
    <>
      <Part id="nu" title={t("site:screen.now")} visitor={visitor} dates={today.now} />
      <Part id="straks" title={t("site:screen.next")} visitor={visitor} dates={today.next} />
      <Part id="later" title={t("site:screen.later")} visitor={visitor} dates={today.later} more={today.more} />
    </>
  );
}

type PartProps = {
  id: "nu" | "straks" | "later" | "morgen";
  title: string;
  visitor: Visitor;
  dates: DateForVisitor[];
  more?: number;
};

function Part({ id, title, visitor, dates, more = 0 }: PartProps) {
  if (dates.length === 0 && more === 0) return null;
  return (
    <section class={`scherm__deel scherm__deel--${id}`} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{title}</h2>
      <ul role="list">
        {dates.map((date) => (
          <DateOnWall visitor={visitor} date={date} />
        ))}
      </ul>
      {more > 0 && <p class="scherm__meer">{visitor.t("site:screen.more", { count: more })}</p>}
    </section>
  );
}

function DateOnWall({ visitor, date }: { visitor: Visitor; date: DateForVisitor }) {
  const { t, language, localNow } = visitor;
  const isOn = date.startsLocal <= localNow && !date.isCancelled;
  const departure = date.departure && { ...date.departure, hosts: null }; // no names on a wall
  const news = describeDeparture(visitor, { ...date, departure });
  return (
    <li class={date.isCancelled ? "is-afgezegd" : undefined}>
      <p class="scherm__tijd">
        {isOn
          ? t("site:screen.until", { time: formatTime(date.endsLocal, language) })
          : formatTimeRange(date.startsLocal, date.endsLocal, language).replace(/ uur$/, "")}
      </p>
      <div>
        <h3 lang={date.titleLang ?? undefined}>{date.title}</h3>
        {date.isCancelled && <p class="scherm__nieuws">{t("site:screen.cancelled")}</p>}
        {!date.isCancelled && <p class="scherm__plek">{describePlace(visitor, date)}</p>}
        {news.map((line) => (
          <p class="scherm__nieuws">{line}</p>
        ))}
      </div>
    </li>
  );
}

function Foot({ visitor, qr }: ScreenPageProps) {
  const { t, language, localNow } = visitor;
  const time = formatTime(localNow, language);
  return (
    <div class="scherm__voet">
      <div class="scherm__qr">
        <QrCode squares={qr.squares} label={t("site:screen.qrLabel")} />
      </div>
      <div>
        <p>
          <b>{t("site:screen.qr")}</b>
        </p>
        <p>{qr.address}</p>
      </div>
      <p class="scherm__klok">
        <span data-vers>{t("site:screen.updated", { time })}</span>
        <span data-oud hidden>
          {t("site:screen.old", { time })}
        </span>
      </p>
    </div>
  );
}

function isEmpty({ now, next, later }: ScreenDay): boolean {
  return now.length + next.length + later.length === 0;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
