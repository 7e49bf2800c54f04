// SPDX-License-Identifier: EUPL-1.2

/** What someone may hear about what they keep at their place, in the order in which it comes. A letter to sign in is none of these: it always comes. */
export const notificationKinds = ["confirmation", "reminder", "change"] as const;
export type NotificationKind = (typeof notificationKinds)[number];

export type NotificationWay = "mail" | "none";
