// SPDX-License-Identifier: EUPL-1.2
import { limit, limited } from "#platform/http";

/** Of all that is sent behind the link of a keeper. */
export const keeping = limited(limit({ what: "keep-entries", most: 120, perMinutes: 60, per: "link" }));
