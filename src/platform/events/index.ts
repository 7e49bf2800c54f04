// SPDX-License-Identifier: EUPL-1.2
export { connectEvents, type EventIds, recordEvent, removeOldEvents } from "./event.commands.ts";
