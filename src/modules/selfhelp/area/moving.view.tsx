// SPDX-License-Identifier: EUPL-1.2
import { useArea } from "./area-context.ts";

const ways = [
  { way: "up", by: -1 },
  { way: "down", by: 1 },
] as const;

/** One place up or down in a list of what has a name. The button that was pressed keeps the focus where it goes. */
export function MoveButtons({ name, onMove }: { name: string; onMove: (by: -1 | 1) => void }) {
  const { t } = useArea();
  return (
    <span class="row">
      {ways.map(({ way, by }) => (
        <button
          key={way}
          type="button"
          class="btn btn--3"
          onClick={({ currentTarget }) => {
            onMove(by);
            setTimeout(() => currentTarget.focus(), 50);
          }}
        >
          {t(`selfhelp:area.form.${way}`)} <span class="visually-hidden">{name}</span>
        </button>
      ))}
    </span>
  );
}
