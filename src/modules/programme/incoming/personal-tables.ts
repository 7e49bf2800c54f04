// SPDX-License-Identifier: EUPL-1.2
import type { PersonalTable } from "#platform/rights";
import { clearOldIncomingFiles, eraseIncomingFiles } from "./incoming-file.commands.ts";
import { listIncomingFilesAbout } from "./incoming-file.queries.ts";

export const incomingTables: PersonalTable[] = [
  {
    table: "programme.incoming_file",
    name: "programme:register.incomingFile.name",
    purpose: "programme:register.incomingFile.purpose",
    whose: ["team"],
    holds: ["file", "moment"],
    recipients: ["coordinators"],
    terms: [],
    keptFor: "programme:incoming.keptFor",
    exportRows: listIncomingFilesAbout,
    erase: eraseIncomingFiles,
    clear: clearOldIncomingFiles,
  },
];
