// SPDX-License-Identifier: EUPL-1.2
import { Icon, LinkButton } from "#platform/ui";
import type { Walking } from "../paths/letter.ts";
import type { LifeDomain } from "../reference.ts";
import { type Commitment, isAhead } from "./commitment.ts";
import { nameOf, shortDay } from "./seen.ts";
import { wordsOfPiece } from "./written.ts";

type CommitmentsProps = Walking & { commitments: readonly Commitment[]; domain: LifeDomain };

/** What was agreed in one domain of life, as a part of the letter. */
export function Commitments({ commitments, domain, ...seen }: CommitmentsProps) {
  const { t, walker } = seen;
  const here = commitments.filter((commitment) => commitment.domain === domain);
  return (
    <div class="brief__deel">
      <h3>{t("support:following.commitments.title")}</h3>
      {here.length > 0 && <CommitmentList {...seen} commitments={here} />}
      {walker.path.endedOn === null && (
        <p class="niet-printen">
          <LinkButton href={`${walker.base}/afspraken/nieuw?domein=${domain}`}>
            {t("support:following.commitments.new")}
            <span class="visually-hidden">: {t(`support:domain.${domain}`)}</span>
          </LinkButton>
        </p>
      )}
    </div>
  );
}

export function CommitmentList({ commitments, ...seen }: Walking & { commitments: readonly Commitment[] }) {
  return (
    <ul role="list">
      {commitments.map((commitment) => (
        <li class="afspraak">
          <span>
            <a href={`${seen.walker.base}/afspraken/${commitment.id}`}>
              <b>{wordsOfPiece(commitment.pieces, "commitment")}</b>
            </a>
            <br />
            {whoLine(seen, commitment)}
          </span>
          {commitment.dueOn && isAhead(commitment) && (
            <span class="feit">
              <Icon name="calendar-days" />
              {shortDay(seen, commitment.dueOn)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "Wilg doet dit", "Wilg deed dit op 12 november", "Losgelaten op 12 november". */
export function whoLine(seen: Walking, { who, doneOn, letGoOn }: Commitment): string {
  const { t } = seen;
  const name = who === "together" ? "" : nameOf(seen, who);
  const kind = who === "together" ? "together" : "one";
  if (letGoOn) return t("support:following.commitments.letGoOn", { day: shortDay(seen, letGoOn) });
  if (doneOn) return t(`support:following.commitments.done.${kind}`, { name, day: shortDay(seen, doneOn) });
  return t(`support:following.commitments.who.${kind}`, { name });
}
