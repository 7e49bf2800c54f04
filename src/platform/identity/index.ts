// SPDX-License-Identifier: EUPL-1.2
export { addIdentity } from "./address.commands.ts";
export { findPersonIdByEmail } from "./address.queries.ts";
export type { OnPaper } from "./factor.queries.ts";
export { createIdentity, type Identity, type OpenSession } from "./identity.ts";
export { identityRecords } from "./records.ts";
export { resealSecrets } from "./reseal.commands.ts";
export type { Made } from "./securing.ts";
export type * from "./tables.ts";
