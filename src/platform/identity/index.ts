// SPDX-License-Identifier: EUPL-1.2

export type { Factors, OnPaper } from "./factor.queries.ts";
export {
  createIdentity,
  type Identity,
  type IdentitySettings,
  type OpenSession,
  type Passkeys,
  type Sessions,
} from "./identity.ts";
export { identityRecords } from "./records.ts";
export { resealSecrets } from "./reseal.commands.ts";
export type { Made, Securing } from "./securing.ts";
export { addIdentity, type NewIdentity } from "./session.commands.ts";
export type { SessionOfPerson } from "./session.queries.ts";
export { findPersonIdByEmail } from "./session.queries.ts";
export type * from "./tables.ts";
