// SPDX-License-Identifier: EUPL-1.2
import { linkToken, readLinkToken, type ServerKeys } from "#platform/links";

/** An installation is set up once, so its link stands for nothing but that. */
const theInstallation = { kind: "set-up", id: "00000000-0000-0000-0000-000000000001", version: 1 } as const;

/** Printed at the first start. Works until there is a centre. */
export function setUpLink(keys: ServerKeys, publicUrl: string): string {
  return `${publicUrl}/inrichten/${linkToken(keys, theInstallation)}`;
}

export function isSetUpToken(keys: ServerKeys, token: string): boolean {
  const link = readLinkToken(keys, token);
  return (
    link?.kind === theInstallation.kind && link.id === theInstallation.id && link.version === theInstallation.version
  );
}
