// SPDX-License-Identifier: EUPL-1.2
export { type CsvRow, parseCsv } from "./csv-rows.ts";
export { decodeBytes, findWideEncoding } from "./decode-bytes.ts";
export { simplifyHeading } from "./heading.ts";
