// SPDX-License-Identifier: EUPL-1.2
import { limit, limited } from "#platform/http";

/** What somebody decides about who else reads their path. */
export const deciding = limited(limit({ what: "path-deciding", most: 60, perMinutes: 60, per: "link" }));
