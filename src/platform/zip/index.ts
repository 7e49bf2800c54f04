// SPDX-License-Identifier: EUPL-1.2
export { openZip, type ZipBeingWritten } from "./open-zip.ts";
