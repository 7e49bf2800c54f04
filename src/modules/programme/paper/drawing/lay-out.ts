// SPDX-License-Identifier: EUPL-1.2

import { layOutBooklet } from "../layout/booklet.ts";
import { layOutCard } from "../layout/card.ts";
import type { PaperContent, PaperOrder } from "../layout/content.ts";
import { layOutFlyer } from "../layout/flyer.ts";
import type { Letters, Paper } from "../layout/marks.ts";
import { layOutOneSheet } from "../layout/one-sheet.ts";
import { layOutPoster } from "../layout/poster.ts";
import { writable } from "./letters.ts";

export function layOut(letters: Letters, { content, otherScript }: PaperOrder): Paper {
  const written = mapTexts(content, (text) => writable(text, otherScript));
  switch (written.kind) {
    case "poster":
      return layOutPoster(letters, written);
    case "card":
      return layOutCard(letters, written);
    case "flyer":
      return layOutFlyer(letters, written);
    case "booklet":
      return written.fold === "one-sheet" ? layOutOneSheet(letters, written) : layOutBooklet(letters, written);
  }
}

/** Every text in it, wherever it stands; codes and addresses are plain letters and come through as they are. */
function mapTexts(content: PaperContent, change: (text: string) => string): PaperContent {
  return JSON.parse(JSON.stringify(content), (_, value: unknown) =>
    typeof value === "string" ? change(value) : value,
  );
}
