// SPDX-License-Identifier: EUPL-1.2
export { followCells } from "./cells/follow/follow.commands.ts";
export type * from "./cells/tables.ts";
export { type Characteristic, characteristics } from "./characteristics/characteristic.ts";
export type * from "./characteristics/tables.ts";
export { TogetherHere } from "./cooperation/overview/together.pages.tsx";
export { loadTogether } from "./cooperation/overview/together.ts";
export { drawRegion } from "./map/draw.commands.ts";
export type * from "./map/tables.ts";
export type * from "./meeting/tables.ts";
export { regionModule } from "./module.ts";
export { addPart } from "./releases/part.commands.ts";
export { readWhatIsAboutUs } from "./releases/permissions.ts";
export { beginReading, startRelease } from "./releases/release.commands.ts";
export type * from "./releases/tables.ts";
export { proposeRelease, releaseDocument } from "./releases/yes.commands.ts";
export type * from "./tables.ts";
export { regionTexts } from "./texts.ts";
