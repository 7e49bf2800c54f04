// SPDX-License-Identifier: EUPL-1.2
export { lazily, remembered } from "./memory.ts";
