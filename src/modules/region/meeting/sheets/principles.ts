// SPDX-License-Identifier: EUPL-1.2

/** The six of the reference, in its order; a test holds their words against it. */
export const principles = ["people-first", "open", "hope", "mutual", "lived-experience", "room-to-try"] as const;
