// SPDX-License-Identifier: EUPL-1.2
import { Notice } from "#platform/ui";
import type { MethodHint } from "./method-hint.ts";

/** A hint, never a refusal: what was planned may stay. */
export function MethodNotice({ hint }: { hint: MethodHint | null }) {
  if (!hint) return null;
  return (
    <Notice>
      <p>{hint.intro}</p>
      {hint.departures.length > 0 && (
        <ul>
          {hint.departures.map((departure) => (
            <li>{departure}</li>
          ))}
        </ul>
      )}
      {hint.licence && <p>{hint.licence}</p>}
      <p class="muted">{hint.source}</p>
    </Notice>
  );
}
