// SPDX-License-Identifier: EUPL-1.2
// The fixed parts of a book of one sheet, after ECMA-376 (Office Open XML), part 1: SpreadsheetML.

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ofOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const ofPackage = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const mainNamespace = `xmlns="${main}" xmlns:r="${ofOffice}"`;

export const contentTypes = `${xml}<Types xmlns="${ofPackage}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/>
<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>
</Types>`;

export const rootRelationships = relationships([["officeDocument", "xl/workbook.xml"]]);

export function workbook(sheetName: string): string {
  return `${xml}<workbook ${mainNamespace}><sheets><sheet name="${sheetName}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
}

/** In this order they are rId1, rId2 and so on. */
export function relationships(all: readonly (readonly [type: string, target: string, mode?: "External"])[]): string {
  const each = all.map(([type, target, mode], index) => {
    const outside = mode ? ` TargetMode="${mode}"` : "";
    return `<Relationship Id="rId${index + 1}" Type="${ofOffice}/${type}" Target="${target}"${outside}/>`;
  });
  return `${xml}<Relationships xmlns="${ofPackage}/relationships">${each.join("")}</Relationships>`;
}

/** Plain, heading, day (as the reader's own program writes days) and link. */
export const styles = `${xml}<styleSheet xmlns="${main}">
<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
