// SPDX-License-Identifier: EUPL-1.2
import type { T, TextKey } from "#platform/i18n";
import { type OwnTaxonomy, ownTerms } from "../terms/own-terms.ts";
import { ownId } from "../terms/term-ids.ts";

const taxonomies = Object.keys(ownTerms).filter((name): name is OwnTaxonomy => name in ownTerms);

const blocks = "building-blocks";

export type TermRow = {
  id: string;
  code: string | null;
  name: string;
  parentId: string | null;
  taxonomyId: string | null;
};

/** With the name that the screens of this language have for it; building blocks have one name, of the reference. */
export function toApiTerm({ id, code, name, parentId, taxonomyId }: TermRow, t: T) {
  const taxonomy = taxonomies.find((one) => ownId(one) === taxonomyId) ?? blocks;
  const isOwn = taxonomy !== blocks && ownTerms[taxonomy].some((one) => one === code);
  return {
    id,
    taxonomy,
    code: code ?? "",
    name: isOwn ? t(`network:terms.${taxonomy}.${code}` as TextKey) : name,
    parentId,
  };
}
