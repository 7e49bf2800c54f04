// SPDX-License-Identifier: EUPL-1.2
import type { Plugin } from "esbuild";

/** A door of the platform opens on much that only the server uses, such as the texts of every page: it stays there. */
export const onlyWhatIsUsed: Plugin = {
  name: "only-what-is-used",
  setup(builder) {
    builder.onResolve({ filter: /^(#platform\/|i18next$)/ }, async ({ path, pluginData, ...asked }) => {
      if (pluginData === "resolved") return undefined;
      const resolved = await builder.resolve(path, { ...asked, pluginData: "resolved" });
      return { ...resolved, sideEffects: false };
    });
  },
};
