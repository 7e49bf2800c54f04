// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { Button } from "../area/pieces.view.tsx";
import { dayOf } from "../area/tool.view.tsx";
import type { SharedReply } from "./shared-document.ts";
import type { Take } from "./shares.ts";

type RepliesProps = { replies: readonly SharedReply[]; onTake?: Take | undefined; name: string };

/** What a reader wrote back. Each line stays theirs until the person takes it over. */
export function Replies({ replies, name, onTake }: RepliesProps) {
  const { t } = useArea();
  return (
    <>
      {replies.map(({ written, from, sections, answers, line }, at) => (
        <article key={at} class="stack--sm kluis-antwoord">
          <h4>{t("selfhelp:card.share.reply", { name: from || name, day: dayOf(written) })}</h4>
          {line && <p class="kluis-regels">{line}</p>}
          {answers.map(({ question, words }) => (
            <div key={question}>
              <p>
                <b>{question}</b>
              </p>
              <p class="kluis-regels">{words}</p>
            </div>
          ))}
          {sections.map(({ title, words }) => (
            <div key={title}>
              <p>
                <b>{title}</b>
              </p>
              <ul>
                {words
                  .split("\n")
                  .filter(Boolean)
                  .map((one, index) => (
                    <li key={index}>
                      {one} {onTake && <TakeOver onTake={() => onTake(title, one)} line={one} />}
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </article>
      ))}
    </>
  );
}

function TakeOver({ onTake, line }: { onTake: () => Promise<void>; line: string }) {
  const { t } = useArea();
  const [isTaken, setTaken] = useState(false);
  if (isTaken) return <span role="status">{t("selfhelp:card.share.taken")}</span>;
  return (
    <Button kind="quiet" onClick={() => void onTake().then(() => setTaken(true))}>
      {t("selfhelp:card.share.take")} <span class="visually-hidden">{line}</span>
    </Button>
  );
}
