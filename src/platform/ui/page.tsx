// SPDX-License-Identifier: EUPL-1.2

import type { ComponentChildren } from "preact";
import { languages } from "#platform/i18n";
import { type Frame, type MenuKey, type PageScript, type PageStyle, type TextLink, useFrame } from "./frame.ts";
import { IconSprite } from "./icon.tsx";
import { PageFooter } from "./page-footer.tsx";
import { PageHeader } from "./page-header.tsx";
import { BackLink } from "./pieces.tsx";
import { ScriptOf, StyleOf } from "./pinned.tsx";

export type PageProps = {
  title: string;
  description?: string | undefined;
  /** Only where the address does not tell: which word of the menu this belongs to. */
  current?: MenuKey | undefined;
  /** The way back, above the heading, on every page at the same height. */
  back?: TextLink | undefined;
  /** The children bring their own `.wrap`, so that something may fill the whole width. */
  wide?: boolean;
  /** For instance "noindex". */
  robots?: string | undefined;
  canonical?: string | undefined;
  script?: PageScript | undefined;
  style?: PageStyle | undefined;
  /** What else this one page tells machines, in its head. */
  head?: ComponentChildren;
  children: ComponentChildren;
};

/** A whole document. The children bring the one h1. */
export function Page(props: PageProps) {
  const frame = useFrame();
  return (
    <html lang={frame.language} dir={languages[frame.language].direction}>
      <Head {...props} frame={frame} />
      <body>
        <a class="skip" href="#inhoud">
          {frame.t("ui:skip")}
        </a>
        <PageHeader frame={frame} current={props.current ?? frame.current} />
        <main id="inhoud">{props.wide ? props.children : <Sheet {...props} />}</main>
        <PageFooter frame={frame} />
        <IconSprite />
      </body>
    </html>
  );
}

function Sheet({ back, children }: PageProps) {
  return (
    <div class="wrap section blad">
      {back && <BackLink href={back.href}>{back.label}</BackLink>}
      {children}
    </div>
  );
}

function Head({ frame, title, description, robots, canonical, script, style, head }: PageProps & { frame: Frame }) {
  const { assets, centre, houseStyle, t } = frame;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title}, ${centre?.name ?? t("ui:product")}`}</title>
      {description && <meta name="description" content={description} />}
      {robots && <meta name="robots" content={robots} />}
      <link rel="preload" href={assets.font} as="font" type="font/woff2" crossorigin="anonymous" />
      <link rel="stylesheet" href={assets.stylesheet} />
      <StyleOf file={style && assets.styles[style]} />
      {houseStyle && <link rel="stylesheet" href={houseStyle} />}
      {assets.icon && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
      <ScriptOf script={assets.script} />
      <ScriptOf script={script && assets.scripts[script]} />
      {canonical && <link rel="canonical" href={canonical} />}
      {!robots && <OtherLanguages frame={frame} />}
      {head}
    </head>
  );
}

function OtherLanguages({ frame }: { frame: Frame }) {
  if (frame.languages.length < 2) return null;
  return (
    <>
      {frame.languages.map(({ code, href }) => (
        <link rel="alternate" hreflang={code} href={href} />
      ))}
    </>
  );
}
