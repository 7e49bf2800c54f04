// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearOldIncomingFiles, eraseIncomingFiles } from "./incoming-file.commands.ts";
import { listIncomingFilesAbout } from "./incoming-file.queries.ts";

export const incomingTables: PersonalTable[] = [
  {
    table: "programme.incoming_file",
    keptFor: "programme:incoming.keptFor",
    exportRows: listIncomingFilesAbout,
    erase: eraseIncomingFiles,
    clear: clearOldIncomingFiles,
  },
];
