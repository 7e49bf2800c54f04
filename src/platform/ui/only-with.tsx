// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import type { PartName } from "#platform/parts";
import { useFrame } from "./frame.ts";

/** What stands on a page only where the house has this part, such as a link to it. */
export function OnlyWith({ part, children }: { part: PartName; children: ComponentChildren }) {
  return useFrame().parts.has(part) ? children : null;
}
