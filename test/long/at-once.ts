// SPDX-License-Identifier: EUPL-1.2
import { type Answer, type OpenForm, send } from "./visitors.ts";

/** `outstanding`: how many requests had been sent and not answered when the blow fell. */
export type Struck = { answers: Answer[]; outstanding: number };

const leastOutstanding = 100;

/**
 * Everyone presses the button at once. The blow falls when so many have their answer, while a hundred others wait for
 * theirs: their request has gone out whole.
 */
export async function sendAndStrike(
  forms: readonly OpenForm[],
  answersFirst: number,
  strike: () => Promise<unknown>,
): Promise<Struck> {
  const answers: Answer[] = [];
  let [sent, outstanding] = [0, 0];
  let struck: Promise<unknown> | null = null;
  const strikeWhenItIsTime = () => {
    if (struck || answers.length < answersFirst || sent - answers.length < leastOutstanding) return;
    outstanding = sent - answers.length;
    struck = strike();
  };
  const sendOne = async (form: OpenForm) => {
    const answer = await send(form, () => {
      sent += 1;
      strikeWhenItIsTime();
    });
    answers.push(answer);
    strikeWhenItIsTime();
  };
  await Promise.all(forms.map(sendOne));
  await struck;
  return { answers, outstanding };
}
