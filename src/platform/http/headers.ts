// SPDX-License-Identifier: EUPL-1.2

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** On every answer. */
export const securityHeaders: Record<string, string> = {
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
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
