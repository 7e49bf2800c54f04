// SPDX-License-Identifier: EUPL-1.2
import { LinkButton } from "#platform/ui";
import type { Word } from "./release.queries.ts";
import { isMet } from "./release.ts";
import type { WorkPageProps } from "./work.pages.tsx";

/** What was said by those it is about, and what the house did with it. */
export function WordCards(props: WorkPageProps) {
  const { t, standing } = props;
  if (standing.readingUntil === null) return null;
  return (
    <section class="stack" aria-labelledby="h-gezegd">
      <h2 id="h-gezegd">{t("region:releases.word.title")}</h2>
      {standing.words.length === 0 && <p>{t("region:releases.word.none")}</p>}
      {standing.words.map((word) => (
        <WordCard {...props} word={word} />
      ))}
    </section>
  );
}

function WordCard({ t, path, word, standing, mayPrepare }: WorkPageProps & { word: Word }) {
  return (
    <article class="card stack--sm">
      <h3>{aboutWhat({ t, word, standing })}</h3>
      <blockquote>
        <p>{word.body}</p>
      </blockquote>
      {word.outcome && (
        <p>
          <b>{t(`region:releases.word.outcomes.${word.outcome}`)}</b> {word.answer}
        </p>
      )}
      {!isMet(word, standing.parts) && <p>{t("region:releases.word.toMeet")}</p>}
      {mayPrepare && !standing.isReleased && (
        <p>
          <LinkButton href={`${path}/gezegd/${word.id}`}>
            {t(word.outcome ? "region:releases.word.again" : "region:releases.word.reply")}
          </LinkButton>
        </p>
      )}
    </article>
  );
}

type About = Pick<WorkPageProps, "t"> & { word: Word; standing: Pick<WorkPageProps["standing"], "parts"> };

export function aboutWhat({ t, word, standing }: About): string {
  const part = standing.parts.find(({ id }) => id === word.partId)?.heading;
  if (part === undefined) return t("region:releases.word.aboutAll");
  return t(word.kind === "objection" ? "region:releases.word.objection" : "region:releases.word.aboutPart", { part });
}
