// SPDX-License-Identifier: EUPL-1.2
import { formatDate, localToday } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import { Icon, Page } from "#platform/ui";
import type { Commitment } from "../following/commitment.ts";
import { type Version, wordsOfPiece } from "../following/written.ts";
import { questions } from "../paths/parts.ts";
import { linesOf } from "../paths/text-lines.tsx";
import { findWords, type Words } from "../paths/words.ts";
import { writtenLine } from "../paths/written-line.ts";
import type { LifeDomain } from "../reference.ts";
import type { ShareWithEnd } from "./share.queries.ts";
import { domainsIn } from "./share.ts";
import type { SharedLookBack } from "./shared.queries.ts";
import { SharedClosing } from "./shared-closing.pages.tsx";

type SharedPageProps = {
  t: T;
  language: Language;
  zone: string;
  share: ShareWithEnd;
  until: string;
  words: Words[];
  commitments: Commitment[];
  lookBacks: SharedLookBack[];
  closing: Version[];
};

/** For the reader outside: what was shared with them, in the words of whose it is. */
export function SharedPage(props: SharedPageProps) {
  const { t, language, share, until, closing } = props;
  const name = share.shownName || t("support:paths.somebody");
  return (
    <Page title={t("support:sharing.shared.page")} robots="noindex">
      <div class="stack--sm">
        <h1>{t("support:sharing.shared.title", { name })}</h1>
        <p class="lead">{t("support:sharing.shared.lead", { reader: share.readerName })}</p>
        <p class="feit feit--hoog">
          <Icon name="eye" />
          <span>{t("support:sharing.shared.rules", { name, day: formatDate(until, language) })}</span>
        </p>
      </div>
      {domainsIn(share.parts).map((domain) => (
        <SharedDomain {...props} domain={domain} />
      ))}
      {share.parts.includes("commitments") && <SharedCommitments {...props} />}
      {share.parts.includes("look-backs") && <SharedLookBacks {...props} />}
      {share.parts.includes("closing") && <SharedClosing t={t} language={language} versions={closing} />}
    </Page>
  );
}

function SharedDomain({ t, language, zone, words, domain }: SharedPageProps & { domain: LifeDomain }) {
  const here = questions.flatMap((question) => findWords(words, domain, question) ?? []);
  if (here.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby={`h-${domain}`}>
      <h2 id={`h-${domain}`}>{t(`support:domain.${domain}`)}</h2>
      {here.map((one) => (
        <div class="stack--sm">
          <h3>{t(`support:paths.column.${one.column}`)}</h3>
          <p>{linesOf(one.words)}</p>
          <p class="muted small">{writtenLine(t, language, { ...one, day: localToday(one.at, zone) })}</p>
        </div>
      ))}
    </section>
  );
}

function SharedCommitments({ t, language, commitments }: SharedPageProps) {
  const ahead = commitments.filter(({ letGoOn }) => letGoOn === null);
  if (ahead.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="h-afspraken">
      <h2 id="h-afspraken">{t("support:paths.part.commitments")}</h2>
      <ul>
        {ahead.map(({ pieces, dueOn, doneOn }) => (
          <li>
            {wordsOfPiece(pieces, "commitment")}
            {doneOn && (
              <span class="muted"> {t("support:sharing.shared.done", { day: formatDate(doneOn, language) })}</span>
            )}
            {!doneOn && dueOn && (
              <span class="muted"> {t("support:sharing.shared.due", { day: formatDate(dueOn, language) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const lookBackParts = ["start", "wish", "now", "why", "question"] as const;

function SharedLookBacks({ t, language, lookBacks }: SharedPageProps) {
  return (
    <>
      {lookBacks
        .filter(({ heldOn }) => heldOn !== null)
        .map(({ id, plannedOn, heldOn, pieces }) => (
          <section class="card stack" aria-labelledby={`h-${id}`}>
            <h2 id={`h-${id}`}>
              {t("support:sharing.shared.lookBack", { day: formatDate(heldOn ?? plannedOn, language) })}
            </h2>
            {lookBackParts.map(
              (part) =>
                wordsOfPiece(pieces, part) && (
                  <div class="stack--sm">
                    <h3>{t(`support:sharing.shared.lookBackPart.${part}`)}</h3>
                    <p>{linesOf(wordsOfPiece(pieces, part))}</p>
                  </div>
                ),
            )}
          </section>
        ))}
    </>
  );
}
