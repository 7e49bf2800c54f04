// SPDX-License-Identifier: EUPL-1.2
import { limit, limited } from "#platform/http";

/** What whoever asked changes at their own page. */
export const changing = limited(limit({ what: "own-support-request", most: 120, perMinutes: 60, per: "link" }));
