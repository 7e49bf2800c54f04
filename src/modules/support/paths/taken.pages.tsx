// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { formatDate } from "#platform/clock";
import type { Commitment } from "../following/commitment.ts";
import { whoLine } from "../following/commitments.pages.tsx";
import type { Contact } from "../following/contact.ts";
import { contactLine } from "../following/contacts.pages.tsx";
import { writerLine } from "../following/seen.ts";
import type { Pieces, Version } from "../following/written.ts";
import { wordsOfPiece } from "../following/written.ts";
import { lifeDomains } from "../reference.ts";
import { titleOf } from "./letter.pages.tsx";
import type { Walking } from "./letter.ts";
import { questions } from "./parts.ts";
import type { WholePath } from "./take.queries.ts";
import { linesOf } from "./text-lines.tsx";
import { onDays } from "./walking.ts";
import { writtenLine } from "./written-line.ts";

type TakenProps = Walking & { whole: WholePath; zone: string };

/** A file of its own, to be read without the site: it carries what it needs. */
export function renderTaken(props: TakenProps): string {
  return `<!doctype html>${renderToString(<Taken {...props} />)}`;
}

const style =
  "body{font-family:sans-serif;line-height:1.6;max-width:44rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}" +
  "small{color:#555}section{border-top:1px solid #999}";

function Taken(props: TakenProps) {
  const { t, language, today, whole, holder, peer } = props;
  const title = titleOf(props);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{t("support:paths.sheet.of", { holder, peer, day: formatDate(today, language) })}</p>
          {whole.asked && whole.asked.words !== "" && (
            <section>
              <h2>{t("support:paths.take.asked")}</h2>
              <p>{linesOf(whole.asked.words)}</p>
            </section>
          )}
          <Letter {...props} />
          <Agreed {...props} commitments={whole.commitments} />
          <Met {...props} contacts={whole.contacts} />
          {whole.lookBacks.map(({ plannedOn, heldOn, pieces }) => (
            <section>
              <h2>{t("support:paths.take.lookBack", { day: formatDate(heldOn ?? plannedOn, language) })}</h2>
              <Written {...props} versions={versionsIn(pieces)} />
            </section>
          ))}
          {whole.closing.length > 0 && (
            <section>
              <h2>{t("support:paths.part.closing")}</h2>
              <Written {...props} versions={whole.closing} />
            </section>
          )}
        </main>
      </body>
    </html>
  );
}

/** Each domain with every version, the last one first. */
function Letter({ t, language, whole, zone }: TakenProps) {
  const letter = onDays(whole.letter, zone);
  return (
    <>
      {lifeDomains
        .filter((domain) => letter.some((one) => one.domain === domain))
        .map((domain) => (
          <section>
            <h2>{t(`support:domain.${domain}`)}</h2>
            {questions.map((column) => {
              const versions = letter.filter((one) => one.domain === domain && one.column === column);
              if (versions.length === 0) return null;
              return (
                <>
                  <h3>{t(`support:paths.column.${column}`)}</h3>
                  {versions.toReversed().map((piece) => (
                    <p>
                      {piece.words === "" ? t("support:paths.versions.emptied") : linesOf(piece.words)}
                      <br />
                      <small>{writtenLine(t, language, piece)}</small>
                    </p>
                  ))}
                </>
              );
            })}
          </section>
        ))}
    </>
  );
}

function Agreed({ commitments, ...props }: TakenProps & { commitments: readonly Commitment[] }) {
  if (commitments.length === 0) return null;
  return (
    <section>
      <h2>{props.t("support:paths.column.agreements")}</h2>
      <ul>
        {commitments.map((commitment) => (
          <li>
            {wordsOfPiece(commitment.pieces, "commitment")}
            <br />
            <small>{whoLine(props, commitment)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Met({ contacts, ...props }: TakenProps & { contacts: readonly Contact[] }) {
  if (contacts.length === 0) return null;
  return (
    <section>
      <h2>{props.t("support:paths.part.contacts")}</h2>
      {contacts.map((contact) => (
        <>
          <h3>{contactLine(props, contact)}</h3>
          <Written {...props} versions={versionsIn(contact.pieces)} />
        </>
      ))}
    </section>
  );
}

function Written({ versions, ...props }: Walking & { versions: readonly Version[] }) {
  return (
    <>
      {versions
        .filter(({ words }) => words !== "")
        .map((version) => (
          <p>
            {linesOf(version.words)}
            <br />
            <small>{writerLine(props, version)}</small>
          </p>
        ))}
    </>
  );
}

function versionsIn(pieces: Pieces): Version[] {
  return Object.values(pieces).filter((version) => version !== undefined);
}
