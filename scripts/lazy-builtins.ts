// SPDX-License-Identifier: EUPL-1.2
import { isBuiltin } from "node:module";
import type { Plugin } from "esbuild";

/**
 * Importing a builtin as a module reads every export of it, and node:http has one that loads all of fetch, at each
 * start. Required instead, each is read when it is used. Over HTTP/2 nobody speaks to the program itself: its adapter
 * only asks whether somebody does, and gets a class that nothing is of.
 */
export const lazyBuiltins: Plugin = {
  name: "lazy-builtins",
  setup(builder) {
    builder.onResolve({ filter: /^[a-z_:0-9/]+$/ }, ({ path, namespace, importer }) => {
      if (!isBuiltin(path)) return null;
      if (namespace === "builtin") return { path, external: true };
      const isUnused = path.endsWith("http2") && importer.includes("@hono/node-server");
      return { path: isUnused ? "no-http2" : path, namespace: "builtin" };
    });
    builder.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents:
        path === "no-http2"
          ? "exports.Http2ServerRequest = class {}; exports.constants = {};"
          : `module.exports = require(${JSON.stringify(path)})`,
    }));
  },
};
