// SPDX-License-Identifier: EUPL-1.2
import type { Plugin } from "esbuild";

/**
 * A door of the platform opens on much that only the server uses, such as the texts of every page: it stays there. Of
 * `qrcode` a browser gets what makes the squares of a text in bytes, which every text is; drawing them, and the shorter
 * writing of numbers, capitals and Kanji, are left out.
 */
export const onlyWhatIsUsed: Plugin = {
  name: "only-what-is-used",
  setup(builder) {
    builder.onResolve({ filter: /^(#platform\/|i18next$)/ }, async ({ path, pluginData, ...asked }) => {
      if (pluginData === "resolved") return undefined;
      const resolved = await builder.resolve(path, { ...asked, pluginData: "resolved" });
      return { ...resolved, sideEffects: false };
    });
    builder.onResolve({ filter: /^qrcode$/ }, async ({ path, ...asked }) => {
      return await builder.resolve(`${path}/lib/core/qrcode.js`, asked);
    });
    builder.onResolve({ filter: /^\.\/segments$/ }, ({ importer, resolveDir }) => {
      return importer.includes("/qrcode/") ? { path: "segments", namespace, pluginData: resolveDir } : undefined;
    });
    builder.onLoad({ filter: /.*/, namespace }, ({ pluginData }) => ({ contents: inBytes, resolveDir: pluginData }));
  },
};

const namespace = "only-what-is-used";
const inBytes = `
  const ByteData = require("./byte-data");
  exports.fromString = exports.rawSplit = (text) => [new ByteData(text)];`;
