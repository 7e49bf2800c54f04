// SPDX-License-Identifier: EUPL-1.2
export { derivedKey, isSameText, keyedHash } from "./derived-key.ts";
export { keyFile, keysIn, readServerKeys, type ServerKeys } from "./key.ts";
export { newKey, writeKeyFile } from "./key-file.ts";
export { type LinkKind, linkToken, type PersonalLink, readLinkToken } from "./personal-link.ts";
export { noteKey } from "./server-key.commands.ts";
export {
  newShortCode,
  readShortCode,
  type ShortCode,
  shortCodeHashes,
  shortCodeInGroups,
  shortCodesOf,
} from "./short-code.ts";
export type * from "./tables.ts";
