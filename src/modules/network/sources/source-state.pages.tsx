// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Notice, Tag } from "#platform/ui";
import type { StateInWords, StateKind } from "./source-state.ts";

export type SourceRow = { name: string; from: string; href: string; state: StateInWords };

/** All that comes in from elsewhere by itself, with how it stands. */
export function SourceRows({ t, sources }: { t: T; sources: readonly SourceRow[] }) {
  return (
    <div class="card">
      <ul class="lijn" role="list">
        {sources.map(({ name, from, href, state }) => (
          <li class="stack--sm">
            <p class="row row--klein">
              <a href={href}>
                <b>{name}</b>
              </a>
              <span class="muted">{from}</span>
              <StateTag t={t} kind={state.kind} />
            </p>
            <p>{state.sentences.join(" ")}</p>
          </li>
        ))}
      </ul>
    </div>
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

const noticeOf = { good: "good", problem: "problem", asks: "note", paused: "note", busy: "note" } as const;

export function StateNotice({ state }: { state: StateInWords }) {
  return (
    <Notice kind={noticeOf[state.kind]}>
      {state.sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </Notice>
  );
}
