// SPDX-License-Identifier: EUPL-1.2
import type { SharedDocument } from "../sharing/shared-document.ts";

export const pictureSize = { width: 1080, height: 2340 };
/** Above are the clock and the day of a locked telephone, below its buttons. */
const room = { top: 780, bottom: 300, side: 84 };
const largest = 76;
const smallest = 40;

/** False when the lines do not fit, also not in the smallest letters. */
export function drawPicture(canvas: HTMLCanvasElement, { title, sections }: SharedDocument): boolean {
  const context = canvas.getContext("2d");
  if (!context) return false;
  const texts = [{ words: title, isBold: true }, ...sections.flatMap(textsOf)];
  for (let size = largest; size >= smallest; size -= 4) {
    if (drawAt(context, texts, size)) return true;
  }
  return false;
}

type Text = { words: string; isBold: boolean };

function textsOf({ title, lines = [] }: SharedDocument["sections"][number]): Text[] {
  return [{ words: title, isBold: true }, ...lines.map((line) => ({ words: whole(line), isBold: false }))];
}

/** A telephone number stays on one line. */
function whole(line: string): string {
  return line.replaceAll(/(?<=\d)[ ](?=\d)/g, "\u00a0");
}

function drawAt(context: CanvasRenderingContext2D, texts: readonly Text[], size: number): boolean {
  const { width, height } = pictureSize;
  context.fillStyle = "#10352a";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "#fff";
  context.textBaseline = "top";
  let y = room.top;
  for (const { words, isBold } of texts) {
    context.font = `${isBold ? "700 " : ""}${size}px system-ui, sans-serif`;
    if (isBold) y += size / 2;
    for (const line of wrap(words, (piece) => context.measureText(piece).width <= width - 2 * room.side)) {
      context.fillText(line, room.side, y);
      y += size * 1.3;
    }
  }
  return y <= height - room.bottom;
}

/** In lines that fit; a word that is too long itself is broken. */
export function wrap(words: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(/[ \n]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = "";
    for (const sign of word) {
      if (line && !fits(line + sign)) {
        lines.push(line);
        line = "";
      }
      line += sign;
    }
  }
  return line ? [...lines, line] : lines;
}
