// SPDX-License-Identifier: EUPL-1.2
export { ArchiveProblem } from "./archive-problem.ts";
export { archiveFileName } from "./file-name.ts";
export { type CheckedArchive, checkArchive } from "./open-archive.ts";
export { readArchive } from "./read-archive.ts";
export type { RestoreOrder } from "./restore-all.ts";
export { readSeal, readUnseal, type Seal, type Unseal } from "./seal.ts";
export { findServerKey, keepServerKey } from "./server-key.ts";
export { type ArchiveOrder, writeArchive } from "./write-archive.ts";
