// SPDX-License-Identifier: EUPL-1.2

/** What a house can have or not. The module network lists the names: the platform knows none. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the modules
export interface PartNames {}

export type PartName = keyof PartNames & string;
