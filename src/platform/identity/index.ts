// SPDX-License-Identifier: EUPL-1.2
export { createIdentity, type Identity, type IdentitySettings, type Passkeys } from "./identity.ts";
export { identityRecords } from "./records.ts";
export { addIdentity, type NewIdentity } from "./session.commands.ts";
export { findPersonIdByEmail } from "./session.queries.ts";
export type * from "./tables.ts";
