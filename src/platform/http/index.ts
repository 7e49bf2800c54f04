// SPDX-License-Identifier: EUPL-1.2

export { answerFile, unchanged } from "./answer-file.ts";
export { createApplication } from "./application.ts";
export { askedId, readId } from "./asked-id.ts";
export { coordinatesHere, personOf, withAsker, withAskersForm } from "./asker.ts";
export { type Assets, loadAssets, unbuiltAssets } from "./assets.ts";
export { followContentVersions, getContentVersion, raiseContentVersion } from "./content-version.ts";
export type { AppContext, AppEnv, CentreOfRequest, Installation, SignedInPerson } from "./context.ts";
export {
  checked,
  formKey,
  keyToUse,
  newFormKey,
  nothingSent,
  parseForm,
  readBody,
  readForm,
  type Sent,
  statusOf,
  type TypedValues,
  typedField,
  typedText,
} from "./form.ts";
export { guarded, isGuard } from "./form-guard.ts";
export {
  embeddedHeaders,
  forgettingHeaders,
  framingHeaders,
  openToSitesHeaders,
  personalHeaders,
  sealedPageHeaders,
  securityHeaders,
  withImagesFrom,
} from "./headers.ts";
export { inLanguage, splitLanguage } from "./language.ts";
export { forgive, isTooOften, type Limit, limit, limited, listLimits, removeOldCounts } from "./limits.ts";
export { findSharedPage, keptPage, page, personalPage, sharedPage } from "./page.ts";
export { PageMemory } from "./page-memory.ts";
export { type Asker, anyone, askSecondStep, may, type Permission, permissionOf } from "./permission.ts";
export { notFound, problemPage } from "./problem.tsx";
export { problemDetails } from "./problem-details.ts";
export { toSaved, wasSaved } from "./saved.ts";
export { createWebServer } from "./server.ts";
export { firstFreeSlug, slugOf } from "./slug.ts";
export { httpTexts } from "./texts.ts";
export { todayOf } from "./today.ts";
export { holdsWebAddress } from "./web-address.ts";
