// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "preact/hooks";
import { drawQr, QrCode, type QrSquares } from "#platform/ui";

/** A link that any camera opens. */
export function LinkCode({ link, label }: { link: string; label: string }) {
  const [squares, setSquares] = useState<QrSquares | null>(null);
  useEffect(() => void drawQr(link).then(setSquares), [link]);
  return squares && <QrCode squares={squares} label={label} />;
}
