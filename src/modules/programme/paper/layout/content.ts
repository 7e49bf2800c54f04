// SPDX-License-Identifier: EUPL-1.2
import type { Family } from "../../activities/kinds.ts";

// What is said on paper, in words already and without anything that only a server knows: it travels to the thread that
// draws. Every text here comes to stand on the sheet, or in what a reader aloud says of it.

/** Who we are, where, when the door is open, and where it stands up to date. */
export type HouseWords = {
  name: string;
  come: { title: string; lines: string[]; phone: string | null };
  hours: { title: string; rows: { days: string; times: string }[] };
  site: { title: string; shown: string; href: string };
  welcome: string;
  heavy: string;
  printed: string;
};

/** What the signs say: the same words as on the site. */
export type Legend = { walkIn: string; list: string; families: Record<Family, string> };

export type DateWords = {
  dates: string[];
  time: string;
  until: string;
  title: string;
  details: string;
  family: Family;
  joining: "walkIn" | "list";
  /** "Gaat niet door", with why: the title is struck through. */
  off: string;
};

/** A day, or all Tuesdays. `told` is what there is to say when nothing, or beside what is there: closed, and why. */
export type DayWords = { title: string; again: string; told: string; dates: DateWords[] };
export type PartWords = { title: string; days: DayWords[] };

export type PosterContent = {
  kind: "poster";
  size: "a3" | "a4";
  title: string;
  span: string;
  parts: PartWords[];
  /** When there is nothing at all. */
  nothing: string;
  house: HouseWords;
  legend: Legend;
  pageOf: string;
};

export type FlyerContent = {
  kind: "flyer";
  size: "a4" | "a5";
  title: string;
  summary: string;
  family: Family;
  familyName: string;
  facts: { sign: "calendar" | "place" | "euro" | "people" | "door" | "list"; title: string; text: string }[];
  dates: { title: string; lines: string[] };
  page: { title: string; shown: string; href: string };
  /** Absent: nothing to tear off. */
  strip: { title: string; lines: string[] } | null;
  house: HouseWords;
};

export type BookletContent = {
  kind: "booklet";
  fold: "read" | "booklet" | "one-sheet";
  title: string;
  span: string;
  weeks: PartWords[];
  how: { title: string; paragraphs: { title: string; text: string }[] };
  activities: { title: string; all: { title: string; family: Family; when: string; text: string; facts: string }[] };
  notes: { title: string; text: string };
  house: HouseWords;
  legend: Legend;
};

/** A picture to send along: `title` is empty when our letters cannot write it. */
export type CardContent = {
  kind: "card";
  shape: "wide" | "square";
  house: string;
  title: string;
  facts: { sign: FlyerContent["facts"][number]["sign"]; text: string }[];
  site: string;
};

export type PaperContent = PosterContent | FlyerContent | BookletContent | CardContent;
/** How it is to be printed; `language` is for whoever has it read aloud. */
export type PaperOrder = {
  content: PaperContent;
  inColour: boolean;
  language: string;
  title: string;
  /** Stands in place of what our letters cannot write. */
  otherScript: string;
};
