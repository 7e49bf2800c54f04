// SPDX-License-Identifier: EUPL-1.2
export { followCells } from "./cells/follow/follow.commands.ts";
export type * from "./cells/tables.ts";
export type * from "./characteristics/tables.ts";
export { TogetherHere } from "./cooperation/overview/together.pages.tsx";
export { loadTogether } from "./cooperation/overview/together.ts";
export { drawRegion } from "./map/draw.commands.ts";
export type * from "./map/tables.ts";
export type * from "./meeting/tables.ts";
export { regionModule } from "./module.ts";
export { readWhatIsAboutUs } from "./releases/permissions.ts";
export type * from "./releases/tables.ts";
export type * from "./tables.ts";
export { regionTexts } from "./texts.ts";
