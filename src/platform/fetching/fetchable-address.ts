// SPDX-License-Identifier: EUPL-1.2
import { isIP } from "node:net";
import { isPublicAddress } from "./reachable.ts";

export type Reach = "public" | "anywhere";

/**
 * An address as people paste it, ready to be fetched: `webcal:` is `https:`, and without anything before it so too. Null
 * for what is no web address, names a door other than the usual ones, or brings a password along.
 */
export function readFetchableAddress(text: string, reach: Reach): string | null {
  const typed = text.trim().replace(/^webcals?:/i, "https:");
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  url.hash = "";
  return mayBeAsked(url, reach) ? url.href : null;
}

/** Before anything is looked up. A port that goes without saying is the empty string. */
export function mayBeAsked(url: URL, reach: Reach): boolean {
  if (url.protocol !== "http:" && url.protocol !== "https:") return false;
  if (url.username !== "" || url.password !== "") return false;
  if (reach === "anywhere") return true;
  const isUsualPort = url.port === "" || url.port === "80" || url.port === "443";
  return isUsualPort && (isIP(hostOf(url)) !== 0 || url.hostname.includes("."));
}

/** A host that is written as an address is never looked up, so it is judged here. */
export function isClosedLiteral(url: URL, reach: Reach): boolean {
  return reach === "public" && isIP(hostOf(url)) !== 0 && !isPublicAddress(hostOf(url));
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, "");
}
