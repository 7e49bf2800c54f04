// SPDX-License-Identifier: EUPL-1.2

/** Who changed something, where no organization did: it stands in the history of an entry. */
export const directoryItself = "de wegwijzer";

/** Days of the directory are those of its clock. */
export const directoryZone = "Europe/Amsterdam";
