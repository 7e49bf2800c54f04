// SPDX-License-Identifier: EUPL-1.2
import type { NotificationKind } from "../tables.ts";

/** In the order in which they come. */
export const notificationKinds = ["confirmation", "reminder", "change"] as const satisfies NotificationKind[];
