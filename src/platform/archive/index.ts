// SPDX-License-Identifier: EUPL-1.2
export { ArchiveProblem, NoRoom } from "./archive-problem.ts";
export { addToErasedList, type Erased, readErasedList } from "./erased-list.ts";
export { archiveFileName, dailyFileName, isDailyFile } from "./file-name.ts";
export { checkArchive, checkDigest } from "./open-archive.ts";
export { readArchive } from "./read-archive.ts";
export { readSeal, readUnseal, refuseUnusable, type Seal } from "./seal.ts";
export { findServerKey, keepServerKey } from "./server-key.ts";
export { unfinishedEnding, type WrittenArchive, writeArchive } from "./write-archive.ts";
