// SPDX-License-Identifier: EUPL-1.2
export { selfhelpModule } from "./module.ts";
export { publishStory } from "./publishing/story.commands.ts";
export type * from "./publishing/tables.ts";
export { selfhelpTexts } from "./texts.ts";
