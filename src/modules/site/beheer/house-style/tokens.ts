// SPDX-License-Identifier: EUPL-1.2
import { type Colours, eveningOf, type HouseStyle } from "./chosen.ts";
import { black, mix, readable, textOn, white } from "./colour.ts";
import { type FixedToken, fixed, type Scheme } from "./fixed.ts";

const accents = ["accent-1", "accent-2", "accent-3"] as const;
type Accent = (typeof accents)[number];
type AccentToken = `basis-color-${Accent}-${"bg-default" | "color-document"}`;
type ActionToken =
  | `basis-color-action-1-${"bg-subtle" | "bg-default" | "border-default" | "color-default" | "color-hover" | "color-document"}`
  | `basis-color-action-1-inverse-${"bg-default" | "bg-hover" | "bg-active" | "color-default"}`
  | `basis-focus-${"outline" | "inverse-outline"}-color`
  | `vp-${"gevel-background" | "gevel" | "logo"}-color`;
type HighlightToken = `basis-color-highlight-${"bg-subtle" | "bg-default" | "border-default" | "color-document"}`;

/** What a house style sets, by the names of tokens.css. */
export type OwnToken = ActionToken | HighlightToken | AccentToken;
export type Token = OwnToken | FixedToken;

/** How strong a tint of a colour is on its ground, by day on white and in the evening on a dark card. */
const tints = {
  light: { subtle: 0.07, default: 0.16, lamp: 0.2, lampDefault: 0.65, accent: 0.17 },
  dark: { subtle: 0.1, default: 0.2, lamp: 0.1, lampDefault: 0.25, accent: 0.22 },
} as const;

/** All own colours of one moment of the day. Text in a colour of its own is made dark or light enough; what was chosen stays as chosen. */
export function ownTokens(scheme: Scheme, style: HouseStyle): Record<OwnToken, string> {
  const colours = scheme === "light" ? style.light : eveningOf(style);
  const tint = tintOf(colours, scheme);
  return {
    ...actionTokens(scheme, colours, tint),
    ...(scheme === "light" ? frontByDay(colours.action) : frontInTheEvening(style.light.action)),
    ...highlightTokens(scheme, colours, tint),
    ...accentTokens(scheme, "accent-1", colours.accent1, tint),
    ...accentTokens(scheme, "accent-2", colours.accent2, tint),
    ...accentTokens(scheme, "accent-3", colours.accent3, tint),
  };
}

/** Those of the house style and those that are the same in each. */
export function allTokens(scheme: Scheme, style: HouseStyle): Record<Token, string> {
  return { ...fixed[scheme], ...ownTokens(scheme, style) };
}

type Tint = { ground: string; pages: readonly string[] };

/** Text may stand on a page, on a card, and on a line of a list that is pointed at or lit because it is now. */
function tintOf({ action, highlight }: Colours, scheme: Scheme): Tint {
  const ground = fixed[scheme]["basis-color-default-bg-document"];
  const pointedAt = mix(action, ground, tints[scheme].subtle);
  const lit = mix(highlight, ground, tints[scheme].lamp);
  return { ground, pages: [ground, fixed[scheme]["basis-color-default-bg-subtle"], pointedAt, lit] };
}

const strongest = { light: black, dark: white } as const;

function actionTokens(scheme: Scheme, { action }: Colours, { ground, pages }: Tint) {
  const tinted = mix(action, ground, tints[scheme].default);
  const text = textOn(action);
  const away = text === white ? black : white; // pointed at, a button only gets easier to read
  return {
    "basis-color-action-1-bg-subtle": mix(action, ground, tints[scheme].subtle),
    "basis-color-action-1-bg-default": tinted,
    "basis-color-action-1-border-default": action,
    "basis-color-action-1-color-default": action,
    "basis-color-action-1-color-hover": mix(action, strongest[scheme], 0.65),
    "basis-color-action-1-color-document": readable(action, strongest[scheme], [...pages, tinted]),
    "basis-color-action-1-inverse-bg-default": action,
    "basis-color-action-1-inverse-bg-hover": mix(action, away, 0.8),
    "basis-color-action-1-inverse-bg-active": mix(action, away, 0.6),
    "basis-color-action-1-inverse-color-default": text,
    "basis-focus-outline-color": action,
  } as const;
}

function frontByDay(action: string) {
  const text = textOn(action);
  return {
    "basis-focus-inverse-outline-color": text,
    "vp-gevel-background-color": action,
    "vp-gevel-color": text,
    "vp-logo-color": action,
  } as const;
}

/** The front of the house is dark in the evening, whatever colour its buttons have then. */
function frontInTheEvening(action: string) {
  const text = fixed.dark["basis-color-default-color-document"];
  return {
    "basis-focus-inverse-outline-color": text,
    "vp-gevel-background-color": readable(mix(action, fixed.dark["basis-color-default-bg-subtle"], 0.6), black, [text]),
    "vp-gevel-color": text,
    "vp-logo-color": readable(action, white, [fixed.dark["basis-color-default-bg-document"]], 3),
  } as const;
}

function highlightTokens(scheme: Scheme, { highlight }: Colours, { ground, pages }: Tint) {
  const lit = mix(highlight, ground, tints[scheme].lampDefault);
  return {
    "basis-color-highlight-bg-subtle": mix(highlight, ground, tints[scheme].lamp),
    "basis-color-highlight-bg-default": lit,
    "basis-color-highlight-border-default": readable(highlight, strongest[scheme], [ground], 3),
    "basis-color-highlight-color-document": readable(highlight, strongest[scheme], [...pages, lit]),
  } as const;
}

function accentTokens<Name extends Accent>(scheme: Scheme, name: Name, colour: string, { ground, pages }: Tint) {
  const tinted = mix(colour, ground, tints[scheme].accent);
  return {
    [`basis-color-${name}-bg-default`]: tinted,
    [`basis-color-${name}-color-document`]: readable(colour, strongest[scheme], [...pages, tinted]),
  } as Record<Extract<AccentToken, `basis-color-${Name}-${string}`>, string>;
}
