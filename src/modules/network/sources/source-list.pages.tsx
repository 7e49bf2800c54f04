// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { BackLink, EmptyState, LinkButton, Page, Tag } from "#platform/ui";
import type { StateInWords, StateKind } from "./source-words.ts";

export type SourceRow = { name: string; host: string; href: string; state: StateInWords };
type SourcesPageProps = { t: T; sources: SourceRow[]; links: { back: string; add: string; file: string } };

/** Every directory that comes in here, with how it stands. */
export function SourcesPage({ t, sources, links }: SourcesPageProps) {
  return (
    <Page title={t("network:sources.title")} robots="noindex">
      <BackLink href={links.back}>{t("network:sources.toDirectory")}</BackLink>
      <h1>{t("network:sources.title")}</h1>
      <p class="lead">{t("network:sources.lead")}</p>
      {sources.length === 0 ? (
        <EmptyState title={t("network:sources.none")}>
          <p>{t("network:sources.noneText")}</p>
        </EmptyState>
      ) : (
        <div class="card">
          <ul class="lijn" role="list">
            {sources.map(({ name, host, href, state }) => (
              <li class="stack--sm">
                <p class="row row--klein">
                  <a href={href}>
                    <b>{name}</b>
                  </a>
                  <span class="muted">{host === "" ? t("network:sources.fromFile") : host}</span>
                  <StateTag t={t} kind={state.kind} />
                </p>
                <p>{state.sentences.join(" ")}</p>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="knoppen">
        <LinkButton href={links.add} kind="main" icon="plus">
          {t("network:sources.add")}
        </LinkButton>
        <LinkButton href={links.file}>{t("network:sources.asFile")}</LinkButton>
      </div>
    </Page>
  );
}

function StateTag({ t, kind }: { t: T; kind: StateKind }) {
  if (kind === "good") return null;
  const looks = {
    problem: { kind: "few", icon: "triangle-alert" },
    asks: { kind: "few", icon: "info" },
    paused: { kind: "plain", icon: "circle-pause" },
    busy: { kind: "plain", icon: "rotate-ccw" },
  } as const;
  return <Tag {...looks[kind]}>{t(`network:sources.tag.${kind}`)}</Tag>;
}
