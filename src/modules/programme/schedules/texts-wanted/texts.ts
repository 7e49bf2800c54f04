// SPDX-License-Identifier: EUPL-1.2
import type nl from "./nl.json";

declare module "#platform/i18n" {
  interface Texts {
    programme: typeof nl;
  }
}
