// SPDX-License-Identifier: EUPL-1.2

/** `card` is big, calm and for the wallet; `draft` is what somebody asks another to look along with. */
export const sharedKinds = ["card", "part", "story", "draft"] as const;
export type SharedKind = (typeof sharedKinds)[number];

export type SharedSection = {
  title: string;
  /** A paragraph each, or with `isList` a line each. An empty paragraph divides two others of a poem. */
  lines?: readonly string[];
  isList?: boolean;
  /** Next to the one before or after it, where there is room. */
  beside?: boolean;
  /** A data URL of a picture, and what one sees on it. */
  picture?: string;
  pictureWords?: string;
  /** A data URL of what was spoken. */
  sound?: string;
};

/** What somebody shows another, prints or takes along: whichever tool made it, it is read the same way. */
export type SharedDocument = {
  v: 1;
  kind: SharedKind;
  /** In which the words are. */
  language: string;
  title: string;
  /** The name under which whose it is likes to be known to this reader. */
  from?: string;
  intro?: string;
  sections: readonly SharedSection[];
  mayWrite?: boolean;
  /** What the reader is asked, when they may write along. */
  questions?: readonly string[];
};

/** What a reader writes back; sealed to the key of the share. */
export type SharedReply = {
  v: 1;
  /** "YYYY-MM-DD" */
  written: string;
  from: string;
  /** To the sections that got any, by their title. */
  sections: readonly { title: string; words: string }[];
  /** To the questions, in their order. */
  answers: readonly { question: string; words: string }[];
  line: string;
};

/** Null for what no version of this program made. What cannot be shown safely is left out. */
export function readDocument(json: string): SharedDocument | null {
  const read = parse(json);
  if (!isOurs(read)) return null;
  const sections = read.sections.filter((section) => typeof section?.title === "string").map(readSection);
  return { ...read, sections, kind: sharedKinds.includes(read.kind) ? read.kind : "part" };
}

/** Null for what no version of this program made. */
export function readReply(json: string): SharedReply | null {
  const read = parse(json) as SharedReply | null;
  const isReply = read?.v === 1 && Array.isArray(read.sections) && Array.isArray(read.answers);
  return isReply && typeof read.line === "string" ? read : null;
}

function isOurs(read: unknown): read is SharedDocument {
  const document = read as SharedDocument | null;
  return document?.v === 1 && typeof document.title === "string" && Array.isArray(document.sections);
}

function readSection({ picture, sound, lines, ...section }: SharedSection): SharedSection {
  return {
    ...section,
    ...(Array.isArray(lines) && { lines: lines.map(String) }),
    ...(picture && /^data:image\/(png|jpeg|webp|gif);base64,/.test(picture) && { picture }),
    ...(sound && /^data:audio\/[\w.+;=-]*base64,/.test(sound) && { sound }),
  };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
