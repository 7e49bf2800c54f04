// SPDX-License-Identifier: EUPL-1.2
export { writeXlsx } from "./write-xlsx.ts";
export type { XlsxCell } from "./xlsx-cells.ts";
