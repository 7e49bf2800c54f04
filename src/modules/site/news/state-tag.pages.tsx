// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Tag } from "#platform/ui";
import type { NewsState } from "./news.ts";

export function StateTag({ t, state, day }: { t: T; state: NewsState; day: string }) {
  return <Tag kind={state === "shown" ? "open" : "plain"}>{t(`site:news.state.${state}`, { day })}</Tag>;
}
