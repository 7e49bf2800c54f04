// SPDX-License-Identifier: EUPL-1.2
import PDFDocument from "pdfkit";
import type { LinkMark, Mark, PanelMark, Paper, ShapeMark, TextMark } from "../layout/marks.ts";
import { type Inks, inksFor } from "./inks.ts";
import { letters, runsOf } from "./letters.ts";

export type Print = { inColour: boolean; title: string; language: string; madeAt: Date };

/** A file with its text as text, its parts named for whoever has it read aloud, and every font inside. */
export async function drawPdf({ pages }: Paper, print: Print): Promise<Buffer<ArrayBuffer>> {
  const file = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: print.language,
    font: "", // else it looks for one that we do not use
    info: { Title: print.title, Producer: "Vrijplaats", Creator: "Vrijplaats", CreationDate: print.madeAt },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<void>((resolve) => file.on("end", resolve));
  file.on("data", (chunk: Buffer) => chunks.push(chunk));
  const pen = { file, inks: inksFor(print.inColour), whole: file.struct("Document"), isCopy: false };
  file.addStructure(pen.whole);
  for (const page of pages) {
    file.addPage({ size: [page.width, page.height], margin: 0 });
    drawMarks(pen, page.marks);
  }
  pen.whole.end();
  file.end();
  await done;
  return Buffer.concat(chunks);
}

type Pen = { file: PDFKit.PDFDocument; inks: Inks; whole: PDFKit.PDFStructureElement; isCopy: boolean };

function drawMarks(pen: Pen, marks: readonly Mark[]): void {
  for (const mark of marks) {
    switch (mark.kind) {
      case "text":
        drawText(pen, mark);
        break;
      case "shape":
        drawShape(pen, mark);
        break;
      case "link":
        drawLink(pen, mark);
        break;
      case "panel":
        drawPanel(pen, mark);
        break;
    }
  }
}

function drawText(pen: Pen, { role, lines }: TextMark): void {
  const { file, whole, isCopy } = pen;
  const draw = () => {
    for (const [index, line] of lines.entries()) drawLine(pen, line, index < lines.length - 1 ? " " : "");
  };
  if (!isCopy) {
    whole.add(file.struct(role, {}, draw));
    return;
  }
  file.markContent("Artifact", { type: "Layout" });
  draw();
  file.endMarkedContent();
}

/** `after` parts it from the next line for whoever reads or copies it, and leaves no ink. */
function drawLine(
  { file, inks }: Pen,
  { x, y, size, width, pieces, isStruck }: TextMark["lines"][number],
  after: string,
): void {
  let at = x;
  for (const [index, { text, face, ink }] of pieces.entries()) {
    const told = index === pieces.length - 1 ? text + after : text;
    for (const run of runsOf(told, face)) {
      file.registerFont(run.font.name, run.font.content);
      file
        .font(run.font.name)
        .fontSize(size)
        .fillColor(inks[ink] ?? "#000000");
      file.text(run.text, at, y, { lineBreak: false, baseline: "alphabetic" });
      at += letters.width(run.text, face) * size;
    }
  }
  if (isStruck) {
    file.moveTo(x, y - 0.25 * size).lineTo(x + width, y - 0.25 * size);
    file.lineWidth(size * 0.07).stroke(inks.ink ?? "#000000");
  }
}

/** Nothing that one reads: a reader aloud passes it by. */
function drawShape(
  { file, inks }: Pen,
  { d, x, y, scale, fill, stroke, thick = 1, dash, opacity = 1 }: ShapeMark,
): void {
  const fillInk = fill ? inks[fill] : null;
  const strokeInk = stroke ? inks[stroke] : null;
  if (!fillInk && !strokeInk) return;
  file.markContent("Artifact", { type: "Layout" });
  file.save().translate(x, y).scale(scale).opacity(opacity);
  if (dash) file.dash(dash / scale, {});
  file
    .lineWidth(thick / scale)
    .lineCap("round")
    .lineJoin("round");
  file.path(d);
  if (fillInk && strokeInk) file.fillAndStroke(fillInk, strokeInk);
  else if (fillInk) file.fill(fillInk);
  else file.stroke(strokeInk ?? "#000000");
  file.restore();
  file.endMarkedContent();
}

function drawLink({ file }: Pen, { x, y, width, height, href }: LinkMark): void {
  file.link(x, y, width, height, href);
}

function drawPanel(pen: Pen, { x, y, turn, page, isCopy = false }: PanelMark): void {
  const { file } = pen;
  const isUpright = turn % 180 === 0;
  const middle = {
    x: x + (isUpright ? page.width : page.height) / 2,
    y: y + (isUpright ? page.height : page.width) / 2,
  };
  file.save();
  file
    .translate(middle.x, middle.y)
    .rotate(turn)
    .translate(-page.width / 2, -page.height / 2);
  drawMarks({ ...pen, isCopy: pen.isCopy || isCopy }, page.marks);
  file.restore();
}
