// SPDX-License-Identifier: EUPL-1.2
import { openZip, type ZipBeingWritten } from "#platform/zip";
import { contentTypes, mainNamespace, relationships, rootRelationships, styles, workbook } from "./xlsx-book.ts";
import { cellStyles, columnName, inXml, textCell, writeCell, type XlsxCell } from "./xlsx-cells.ts";

export type XlsxSheet = { name: string; columns: readonly { heading: string; width: number }[] };
type Link = { at: string; href: string };

/** More are not read by Excel; after these the text stands there without its link. */
const mostLinks = 65_000;

/** A book of one sheet whose heading stays in sight. Of the rows only one portion at a time stands in memory. */
export async function* writeXlsx(
  sheet: XlsxSheet,
  portions: AsyncIterable<readonly (readonly XlsxCell[])[]>,
): AsyncGenerator<Uint8Array, void> {
  const zip = await openZip();
  const links: Link[] = [];
  writeFile(zip, "[Content_Types].xml", contentTypes);
  writeFile(zip, "_rels/.rels", rootRelationships);
  writeFile(zip, "xl/workbook.xml", workbook(inXml(sheet.name)));
  writeFile(
    zip,
    "xl/_rels/workbook.xml.rels",
    relationships([
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
    ]),
  );
  writeFile(zip, "xl/styles.xml", styles);
  const file = zip.openFile("xl/worksheets/sheet1.xml");
  file.write(beginSheet(sheet));
  let row = 1;
  for await (const portion of portions) {
    file.write(portion.map((cells) => writeRow(++row, cells, links)).join(""));
    yield* zip.take();
  }
  file.write(endSheet(links));
  file.close();
  if (links.length > 0) {
    const targets = links.map(({ href }) => ["hyperlink", inXml(href), "External"] as const);
    writeFile(zip, "xl/worksheets/_rels/sheet1.xml.rels", relationships(targets));
  }
  zip.close();
  yield* zip.take();
}

function writeFile(zip: ZipBeingWritten, name: string, text: string): void {
  const file = zip.openFile(name);
  file.write(text);
  file.close();
}

function beginSheet({ columns }: XlsxSheet): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const headings = columns.map(({ heading }, index) => textCell(`${columnName(index)}1`, heading, cellStyles.heading));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet ${mainNamespace}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData><row r="1">${headings.join("")}</row>`;
}

function writeRow(row: number, cells: readonly XlsxCell[], links: Link[]): string {
  const written = cells.map((cell, index) => {
    const at = `${columnName(index)}${row}`;
    if (cell === null || typeof cell !== "object" || !("href" in cell)) return writeCell(at, cell);
    if (links.length >= mostLinks) return writeCell(at, cell.text);
    links.push({ at, href: cell.href });
    return writeCell(at, cell);
  });
  return `<row r="${row}">${written.join("")}</row>`;
}

function endSheet(links: readonly Link[]): string {
  const linked = links.map(({ at }, index) => `<hyperlink ref="${at}" r:id="rId${index + 1}"/>`).join("");
  return `</sheetData>${linked && `<hyperlinks>${linked}</hyperlinks>`}</worksheet>`;
}
