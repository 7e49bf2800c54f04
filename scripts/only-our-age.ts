// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";
import { asNode, childrenOf, isNode, type Node, parse } from "./syntax-tree.ts";

/**
 * Of `age-encryption` a browser gets what our envelopes use: X25519, words, passkeys. Recipients for after quantum
 * computers and for P-256 tags are half of its bytes and are never asked for: they throw. For X25519 it asks a whole
 * library of Edwards curves, of which only the Montgomery ladder of RFC 7748 is needed, and only in a browser whose Web
 * Crypto lacks the curve. Errors come without their words, which nobody gets to see. No sum is made by other code than
 * theirs. `test/architecture/only-our-age.test.ts` holds this to the answers of the whole library.
 */
export const onlyOurAge: Plugin = {
  name: "only-our-age",
  setup(builder) {
    builder.onResolve({ filter: /^@noble\/(post-quantum\/hybrid|curves\/nist)\.js$/ }, () => ({
      ...{ path: "never", namespace },
    }));
    builder.onResolve({ filter: /^@noble\/curves\/ed25519\.js$/ }, ({ resolveDir }) => ({
      ...{ path: "x25519", namespace, pluginData: resolveDir },
    }));
    builder.onLoad({ filter: /.*/, namespace }, ({ path, pluginData }) => ({
      ...{ contents: path === "x25519" ? onlyLadder : neverAsked, resolveDir: pluginData },
    }));
    builder.onLoad({ filter: /node_modules[\\/](age-encryption|@noble)[\\/].*\.js$/ }, ({ path }) => ({
      contents: withoutWords(path, readFileSync(path, "utf8")),
    }));
  },
};

const namespace = "only-our-age";
const neverAsked = ["MLKEM768P256", "MLKEM768X25519", "p256"].map((name) => `export const ${name} = null;`).join("");
const recipientsNeverAsked = ["HybridIdentity", "HybridRecipient", "HybridTagRecipient", "TagRecipient"];
const onlyLadder = `
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
  });`;

/** With `new Error()` for each error, and for each recipient that is never asked for a class that cannot be made. */
function withoutWords(path: string, source: string): string {
  const cuts = cutsOf(parse(path, source)).toReversed();
  return cuts.reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), source);
}

type Cut = { from: number; to: number; by: string };

function cutsOf(node: Node): Cut[] {
  const { callee, id, body, end } = node;
  if (isNode(callee) && /^(Type|Range)?Error$/.test(String(callee.name)))
    return [{ from: callee.end, to: end, by: "()" }];
  if (node.type === "ClassDeclaration" && recipientsNeverAsked.includes(String(asNode(id).name)))
    return [{ from: asNode(body).start, to: end, by: "{ constructor() { throw Error(); } }" }];
  return childrenOf(node).flatMap(cutsOf);
}
