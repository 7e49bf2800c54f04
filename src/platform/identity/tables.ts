// SPDX-License-Identifier: EUPL-1.2
import type { Generated } from "kysely";
import type { Temporal } from "temporal-polyfill";

type Instant = Temporal.Instant;

export type IdentityTables = {
  "identity.user": {
    id: string;
    name: string;
    email: string;
    emailVerified: Generated<boolean>;
    image: string | null;
    createdAt: Instant;
    updatedAt: Instant;
  };
  "identity.session": {
    id: Generated<string>;
    userId: string;
    token: string;
    expiresAt: Instant;
    ipAddress: string | null;
    userAgent: string | null;
    secondFactorAt: Instant | null;
    createdAt: Instant;
    updatedAt: Instant;
  };
  "identity.account": {
    id: Generated<string>;
    userId: string;
    accountId: string;
    providerId: string;
    accessToken: string | null;
    refreshToken: string | null;
    idToken: string | null;
    accessTokenExpiresAt: Instant | null;
    refreshTokenExpiresAt: Instant | null;
    scope: string | null;
    password: string | null;
    createdAt: Instant;
    updatedAt: Instant;
  };
  "identity.passkey": {
    id: Generated<string>;
    name: string | null;
    publicKey: string;
    userId: string;
    credentialId: string;
    counter: number;
    deviceType: string;
    backedUp: boolean;
    transports: string | null;
    createdAt: Instant | null;
    aaguid: string | null;
  };
  "identity.authenticator": {
    userId: string;
    secret: string;
    lastStep: Generated<number>;
    confirmedAt: Instant | null;
    createdAt: Instant;
  };
  "identity.codeCard": { userId: string; hashes: string[]; madeAtDesk: boolean; madeAt: Instant };
  "identity.sheet": { userId: string; hash: string; madeAtDesk: boolean; madeAt: Instant };
  "identity.doorCode": { userId: string; hash: string; madeAt: Instant };
  "identity.verification": {
    id: Generated<string>;
    identifier: string;
    value: string;
    expiresAt: Instant;
    createdAt: Instant;
    updatedAt: Instant;
    opensSecondTier: Generated<boolean>;
  };
};

declare module "#platform/db" {
  interface Schema extends IdentityTables {}
}
