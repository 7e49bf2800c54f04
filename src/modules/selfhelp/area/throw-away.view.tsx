// SPDX-License-Identifier: EUPL-1.2
import { useState } from "preact/hooks";
import { Button } from "./pieces.view.tsx";
import { useTrying } from "./trying.view.tsx";

type ThrowAwayProps = {
  /** What is offered; then what is asked, and what the yes and the no to it are called. */
  ask: string;
  sure: string;
  yes: string;
  no: string;
  onYes: () => Promise<void>;
};

/** For good, so it is asked once more; and only where it can be thrown away everywhere. */
export function ThrowAway({ ask, sure, yes, no, onYes }: ThrowAwayProps) {
  const [isAsked, setAsked] = useState(false);
  const { trying, told } = useTrying();
  if (!isAsked) {
    return (
      <p>
        <Button kind="quiet" onClick={() => setAsked(true)}>
          {ask}
        </Button>
      </p>
    );
  }
  return (
    <div class="card stack--sm">
      <p>{sure}</p>
      {told}
      <p class="row">
        <Button onClick={() => void trying(onYes)}>{yes}</Button>
        <Button kind="quiet" onClick={() => setAsked(false)}>
          {no}
        </Button>
      </p>
    </div>
  );
}
