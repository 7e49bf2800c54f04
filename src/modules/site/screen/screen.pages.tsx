// SPDX-License-Identifier: EUPL-1.2
import type { OpeningWords } from "#modules/network";
import { formatDay, formatTime } from "#platform/clock";
import { capitalize } from "#platform/i18n";
import { QrCode, type QrSquares, ScriptOf, useFrame } from "#platform/ui";
import { ProgrammeOnWall, type ProgrammeOnWallProps } from "./programme-on-wall.pages.tsx";

type ScreenPageProps = ProgrammeOnWallProps & {
  centre: { name: string };
  room: string | null;
  scheme: "dark" | "light" | null;
  isOpen: boolean;
  opening: OpeningWords;
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
            <p>{capitalize(formatDay(today, language, today))}</p>
          </div>
          <p class={isOpen ? "scherm__deur" : "scherm__deur scherm__deur--dicht"}>
            <b>{opening.title}</b> <span>{opening.text}</span>
          </p>
        </header>
        <main class="scherm__dag">
          <ProgrammeOnWall {...props} />
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
      <ScriptOf script={scripts.screen} />
      <noscript>
        <meta http-equiv="refresh" content="60" />
      </noscript>
    </head>
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
