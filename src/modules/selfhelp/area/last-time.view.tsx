// SPDX-License-Identifier: EUPL-1.2
import { useArea } from "./area-context.ts";
import { wordsOfAnswer } from "./document.ts";
import { Button } from "./pieces.view.tsx";
import type { Question, Tool } from "./tool.ts";

type LastTimeProps = {
  tool: Tool;
  question: Question;
  before: string | readonly string[];
  onChange: (value: string | readonly string[]) => void;
};

/** What stood with this question the last time, next to what one writes now. */
export function LastTime({ tool, question, before, onChange }: LastTimeProps) {
  const area = useArea();
  const { t } = area;
  return (
    <div class="kluis-toen stack--sm">
      <p class="small muted">{t("selfhelp:talk.again.lastTime")}</p>
      {[before].flat().map((line, at) => (
        <p key={at}>{wordsOfAnswer(area, tool, question, line)}</p>
      ))}
      <Button kind="quiet" onClick={() => onChange(before)}>
        {t("selfhelp:talk.again.same")}
      </Button>
    </div>
  );
}
