// SPDX-License-Identifier: EUPL-1.2
import { limit, limited } from "#platform/http";

export const writing = limited(limit({ what: "path-words", most: 200, perMinutes: 60, per: "link" }));
