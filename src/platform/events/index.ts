// SPDX-License-Identifier: EUPL-1.2
export { connectEvents, type EventIds, recordEvent, removeOldEvents, type Subscription } from "./event.commands.ts";
