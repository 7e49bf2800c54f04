// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Tag } from "#platform/ui";
import type { NewsState } from "./news.ts";

/** How it stands now, in words: since when or from when. */
export type Standing = { state: NewsState; day: string };

export function StateTag({ t, state, day }: Standing & { t: T }) {
  return <Tag kind={state === "shown" ? "open" : "plain"}>{t(`site:news.state.${state}`, { day })}</Tag>;
}
