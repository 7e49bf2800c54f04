// SPDX-License-Identifier: EUPL-1.2
import { dayInWords } from "../area/day-in-words.ts";
import type { Wording } from "../area/document.ts";
import { fragmentOf } from "../area/fragment.ts";
import { toolText } from "../area/texts-of-page.ts";
import type { Entry } from "../device/entry.ts";
import type { LayerBody } from "./layer.ts";
import type { PieceBody } from "./story.ts";

/** A day as it is read; nothing for no day. */
export function dayIn(language: string, day = ""): string {
  return day && dayInWords(language, day);
}

/** The name of a piece in a list. */
export function nameOf({ t, language }: Wording, { title, form, day }: PieceBody): string {
  return title || dayIn(language, day) || toolText(t, "story", `form.${form}`);
}

/** Where an entry is made, as a fragment. */
export function placeOf({ id, kind, body }: Entry): string {
  const { story = "", layer = "" } = body as Partial<LayerBody>;
  if (kind === "steps") return fragmentOf("story", story, "vragen");
  return kind === "layer" ? fragmentOf("story", story, "lezers", layer) : fragmentOf("story", id);
}
