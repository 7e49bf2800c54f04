// SPDX-License-Identifier: EUPL-1.2
import { BackLink, LinkCards, Page } from "#platform/ui";
import { titleOf } from "./letter.pages.tsx";
import type { Walking } from "./letter.ts";

/** The ways in which somebody takes along what is theirs. */
export function TakePage(props: Walking) {
  const { t, base } = props;
  const links = (["traject.html", "blad", "traject.json"] as const).map((file) => ({
    href: `${base}/${file}`,
    label: t(`support:paths.take.${wordOf[file]}.label`),
    hint: t(`support:paths.take.${wordOf[file]}.hint`),
  }));
  return (
    <Page title={t("support:paths.take.title")} robots="noindex">
      <BackLink href={base}>{titleOf(props)}</BackLink>
      <div class="stack--sm">
        <h1>{t("support:paths.take.title")}</h1>
        <p class="lead">{t("support:paths.take.lead")}</p>
      </div>
      <LinkCards links={links} />
    </Page>
  );
}

const wordOf = { "traject.html": "read", blad: "paper", "traject.json": "program" } as const;
