// SPDX-License-Identifier: EUPL-1.2
import { BackLink, Page } from "#platform/ui";
import { titleOf } from "./letter.pages.tsx";
import type { Walking } from "./letter.ts";
import { WordHintCard } from "./word-hint.pages.tsx";
import type { WordHint } from "./word-hint.ts";

type HintPageProps = Walking & { hints: readonly WordHint[]; formKey: string };

export function HintPage({ hints, formKey, ...walking }: HintPageProps) {
  const { t, base } = walking;
  return (
    <Page title={t("support:paths.hint.title")} robots="noindex">
      <BackLink href={base}>{titleOf(walking)}</BackLink>
      <h1>{t("support:paths.hint.saved")}</h1>
      <WordHintCard t={t} hints={hints} action={`${base}/woorden`} formKey={formKey} leave={base} />
    </Page>
  );
}
