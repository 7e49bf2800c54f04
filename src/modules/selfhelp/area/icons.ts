// SPDX-License-Identifier: EUPL-1.2
import type { IconName } from "#platform/ui";

/** Every drawing that a view of the area or of a tool shows: they stand in the page, since a browser draws no other. */
export const areaIcons = [
  ...(["arrow-left", "arrow-right", "check", "x", "plus", "search", "list", "eye", "info"] as const),
  ...(["circle-alert", "circle-check", "circle-minus", "triangle-alert", "clock", "hourglass"] as const),
  ...(["pencil", "pen-line", "eraser", "copy", "download", "upload", "printer", "send", "repeat"] as const),
  ...(["rotate-ccw", "settings", "lock", "log-out", "external-link", "calendar-days", "phone", "mail"] as const),
  ...(["book-open", "file-text", "id-card", "image", "users", "footprints", "lightbulb", "hand-heart"] as const),
  ...([
    "message-circle",
    "sprout",
    "sun",
    "moon",
    "ear",
    "volume-x",
    "house",
    "coffee",
    "palette",
    "archive",
    "wrench",
  ] as const),
] as const satisfies readonly IconName[];
