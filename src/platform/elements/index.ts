// SPDX-License-Identifier: EUPL-1.2

export { definePart, type Words } from "./define-part.ts";
export { create, inside, link } from "./nodes.ts";
