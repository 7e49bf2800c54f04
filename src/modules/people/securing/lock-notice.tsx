// SPDX-License-Identifier: EUPL-1.2
import type { VNode } from "preact";
import { type AppContext, inLanguage } from "#platform/http";
import type { Identity } from "#platform/identity";
import { Notice } from "#platform/ui";
import { securingPath } from "./own-page.ts";

/**
 * For whoever came in by a link that counts as a second factor and has none of their own: when this session ends, nobody
 * can let them in but a colleague.
 */
export async function lockNotice(c: AppContext, identity: Identity): Promise<VNode | null> {
  const { person, t, language } = c.var;
  if (person?.tier !== "second") return null;
  const { passkeys, hasAuthenticator, card } = await identity.securing.factorsOf(person.id);
  if (passkeys > 0 || hasAuthenticator || card) return null;
  return (
    <Notice>
      <p>{t("people:securing.noLock.text")}</p>
      <p>
        <a href={inLanguage(language, securingPath)}>{t("people:securing.noLock.make")}</a>
      </p>
    </Notice>
  );
}
