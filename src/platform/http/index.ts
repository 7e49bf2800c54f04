// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "#platform/i18n";
import en from "./texts/en.json" with { type: "json" };
import nl from "./texts/nl.json" with { type: "json" };

declare module "#platform/i18n" {
  interface Texts {
    http: typeof nl;
  }
}

export const httpTexts: Record<Language, typeof nl> = { nl, en };

export { createApplication } from "./application.ts";
export { type Assets, loadAssets, unbuiltAssets } from "./assets.ts";
export { followContentVersions, raiseContentVersion } from "./content-version.ts";
export type { AppContext, AppEnv, CentreOfRequest, Installation, SignedInPerson } from "./context.ts";
export {
  checked,
  type FormOutcome,
  formKey,
  newFormKey,
  parseForm,
  readBody,
  readForm,
  type TypedValues,
  typedText,
} from "./form.ts";
export { guarded, isGuard } from "./form-guard.ts";
export {
  embeddedHeaders,
  forgettingHeaders,
  framingHeaders,
  openToSitesHeaders,
  personalHeaders,
  securityHeaders,
} from "./headers.ts";
export { inLanguage, splitLanguage } from "./language.ts";
export { forgive, isTooOften, type Limit, limit, limited, listLimits, removeOldCounts } from "./limits.ts";
export { keptPage, page, personalPage } from "./page.ts";
export { PageMemory } from "./page-memory.ts";
export { type Asker, anyone, askSecondStep, may, type Permission, permissionOf } from "./permission.ts";
export { notFound, problemPage } from "./problem.tsx";
export { remoteAddress } from "./remote-address.ts";
export { createWebServer } from "./server.ts";
export { firstFreeSlug, slugOf } from "./slug.ts";
export { holdsWebAddress } from "./web-address.ts";
