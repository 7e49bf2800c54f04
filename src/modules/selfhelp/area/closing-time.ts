// SPDX-License-Identifier: EUPL-1.2

const minute = 60_000;
const usual = 10 * minute;
const onSharedDevice = 3 * minute;
const everyMs = 5_000;

/**
 * Calls `close` after a while without a touch. It looks at the clock and counts nothing, so that a telephone that slept
 * for a week closes as it wakes, before anything is shown.
 */
export function closeByItself(isShared: boolean, close: () => void): () => void {
  const most = isShared ? onSharedDevice : usual;
  let touched = Date.now();
  const touch = () => {
    if (Date.now() - touched <= most) touched = Date.now();
  };
  const look = () => {
    if (Date.now() - touched > most) close();
  };
  const timer = setInterval(look, everyMs);
  const touches = ["pointerdown", "keydown", "scroll"] as const;
  const wakings = ["visibilitychange", "pageshow", "focus"] as const;
  for (const name of touches) addEventListener(name, touch, { passive: true, capture: true });
  for (const name of wakings) addEventListener(name, look, true);
  return () => {
    clearInterval(timer);
    for (const name of touches) removeEventListener(name, touch, { capture: true });
    for (const name of wakings) removeEventListener(name, look, true);
  };
}
