// SPDX-License-Identifier: EUPL-1.2
import type { Plugin } from "esbuild";

/**
 * Of `age-encryption` a browser gets what our envelopes use: X25519, words, passkeys. Recipients for after quantum
 * computers and for P-256 tags are half of its bytes and are never asked for: they throw. For X25519 it asks a whole
 * library of Edwards curves, of which only the Montgomery ladder of RFC 7748 is needed, and only in a browser whose Web
 * Crypto lacks the curve. `test/architecture/only-our-age.test.ts` holds this to the answers of the whole library.
 */
export const onlyOurAge: Plugin = {
  name: "only-our-age",
  setup(builder) {
    const within = { namespace: "only-our-age" };
    builder.onResolve({ filter: /^@noble\/post-quantum\/hybrid\.js$/ }, () => ({ path: "hybrid", ...within }));
    builder.onResolve({ filter: /^@noble\/curves\/nist\.js$/ }, () => ({ path: "nist", ...within }));
    builder.onResolve({ filter: /^@noble\/curves\/ed25519\.js$/ }, ({ resolveDir }) => ({
      ...{ path: "x25519", pluginData: resolveDir, ...within },
    }));
    builder.onLoad({ filter: /.*/, ...within }, ({ path, pluginData }) => ({
      ...{ contents: contents[path] ?? "", loader: "js", resolveDir: pluginData },
    }));
  },
};

const contents: Record<string, string> = {
  hybrid: "export const MLKEM768P256 = null; export const MLKEM768X25519 = null;",
  nist: "export const p256 = null;",
  x25519: `
    import { montgomery } from "@noble/curves/abstract/montgomery.js";
    import { pow } from "@noble/curves/abstract/modular.js";
    const P = BigInt(2) ** BigInt(255) - BigInt(19);
    export const x25519 = /* @__PURE__ */ montgomery({
      P,
      type: "x25519",
      powPminus2: (x) => pow(x, P - BigInt(2), P),
      adjustScalarBytes: (bytes) => {
        bytes[0] &= 248;
        bytes[31] = (bytes[31] & 127) | 64;
        return bytes;
      },
    });`,
};
