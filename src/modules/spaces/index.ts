// SPDX-License-Identifier: EUPL-1.2
export { spacesModule } from "./module.ts";
export { addRoom } from "./rooms/room.commands.ts";
export { listRooms } from "./rooms/room.queries.ts";
export type { RoomFacts } from "./rooms/room.ts";
export { roomAccessLabel } from "./rooms/room-words.ts";
export type * from "./tables.ts";
export { spacesTexts } from "./texts.ts";
