// SPDX-License-Identifier: EUPL-1.2
/** `frames` says what a page may show within itself; none of ours is shown within another. */
function policyOf(frames: string): string {
  return [
    frames,
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What no page of ours asks of a device; a part that does takes its own word out of this list. */
const closedFeatures =
  "accelerometer camera display-capture geolocation gyroscope hid magnetometer microphone midi payment serial usb";

/** On every answer. */
export const securityHeaders: Record<string, string> = {
  "content-security-policy": policyOf("default-src 'none'"),
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": closedFeatures.replaceAll(" ", "=(), ").concat("=()"),
};

/** A browser that came once over https comes by nothing else for two years, also below this name. */
const twoYears = 2 * 365 * 86_400;
export const onlyHttps = `max-age=${twoYears}; includeSubDomains`;

/** For a page that shows how another of ours looks within a page. */
export const framingHeaders: Record<string, string> = {
  "content-security-policy": policyOf("default-src 'none'; frame-src 'self'"),
};

/** For a page whose script draws and records for one person, and works on without a network. */
export const sealedPageHeaders: Record<string, string> = {
  "content-security-policy": policyOf("default-src 'none'; media-src blob:; worker-src 'self'").replace(
    "img-src 'self'",
    "img-src 'self' blob: data:",
  ),
  "permissions-policy": securityHeaders["permissions-policy"]?.replace("microphone=()", "microphone=(self)") ?? "",
  "referrer-policy": "no-referrer",
};

/** For a page with pictures from another address too, which the operator chose. */
export function withImagesFrom(origin: string): Record<string, string> {
  return {
    "content-security-policy": policyOf("default-src 'none'").replace("img-src 'self'", `img-src 'self' ${origin}`),
  };
}

/** For what stands on others' sites: any page may hold it, and it can do nothing but be read. */
export const embeddedHeaders: Record<string, string> = {
  "content-security-policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; object-src 'none'; base-uri 'none'; frame-ancestors *",
  "cross-origin-opener-policy": "unsafe-none",
  "cross-origin-resource-policy": "cross-origin",
  "x-robots-tag": "noindex",
};

/** For a file that scripts on others' sites may fetch. */
export const openToSitesHeaders: Record<string, string> = {
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
};

/** For pages that the same address may show differently to the next reader. */
export const publicPageHeaders: Record<string, string> = {
  ...securityHeaders,
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-cache",
  vary: "accept-encoding, cookie",
};

/** Behind a personal link, and for whoever is signed in: kept by nobody, and the address goes nowhere. */
export const personalHeaders: Record<string, string> = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex",
};

/** When a session ends: the browser lets go of what it holds of it, also of pages that "back" would show. */
export const forgettingHeaders: Record<string, string> = { "clear-site-data": '"cache"' };
