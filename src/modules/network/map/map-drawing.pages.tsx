// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import type { Label } from "./labels.ts";
import { fineness } from "./land.ts";
import type { Marker } from "./markers.ts";
import type { Tile } from "./tiles.ts";
import { viewSize } from "./view.ts";

export type DrawnMarker = Pick<Marker, "x" | "y" | "numbers"> & { label: string; href: string };
export type MapDrawingProps = {
  t: T;
  title: string;
  land: string;
  labels: readonly Label[];
  tiles: readonly Tile[];
  markers: readonly DrawnMarker[];
  scale: { metres: number; pixels: number };
};

/** Markers and words keep their size while the map beneath them grows with the screen: they are placed in percents. */
export function MapDrawing(props: MapDrawingProps) {
  const { t, title, markers, scale } = props;
  return (
    <div class="kaart">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it */}
      <svg class="kaart__beeld" role="group" aria-label={title}>
        <Beneath {...props} />
        {markers.map((marker) => (
          <MarkerOnMap {...marker} />
        ))}
        <ScaleBar t={t} {...scale} />
      </svg>
    </div>
  );
}

/** What is only to be seen: all that the map says is said by its markers and by the list. */
function Beneath({ land, labels, tiles }: MapDrawingProps) {
  return (
    <svg width="100%" height="100%" aria-hidden="true">
      {land && (
        <svg
          viewBox={`0 0 ${viewSize.width * fineness} ${viewSize.height * fineness}`}
          preserveAspectRatio="none"
          width="100%"
          height="100%"
          aria-hidden="true"
        >
          <path class="kaart__land" d={land} />
        </svg>
      )}
      {tiles.map(({ x, y, size, address }) => (
        <image {...at(x, y)} width={across(size)} height={down(size)} href={address} preserveAspectRatio="none" />
      ))}
      {labels.map(({ x, y, name }) => (
        <text class="kaart__naam" {...at(x, y)} dy=".35em">
          {name}
        </text>
      ))}
    </svg>
  );
}

const widthOfDigit = 10;

/** One entry is a disc with its number; several are a disc in a ring, with how many they are. */
function MarkerOnMap({ x, y, numbers, label, href }: DrawnMarker) {
  const isOne = numbers.length === 1;
  const text = isOne ? String(numbers[0]) : `${numbers.length}×`;
  const half = Math.max(16, (text.length * widthOfDigit) / 2 + 6);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: only a place on the map; the link in it has a name
    <svg class="kaart__punt" {...at(x, y)} overflow="visible">
      <a href={href} aria-label={label}>
        <rect class="kaart__raak" x="-24" y="-24" width="48" height="48" />
        {!isOne && <rect class="kaart__ring" {...pill(half + 5, 21)} />}
        <rect class="kaart__schijf" {...pill(half, 16)} />
        <text dy=".35em">{text}</text>
      </a>
    </svg>
  );
}

function pill(half: number, high: number) {
  return { x: -half, y: -high, width: half * 2, height: high * 2, rx: high };
}

const metresPerKm = 1000;

function ScaleBar({ t, metres, pixels }: { t: T; metres: number; pixels: number }) {
  const [start, end] = [12, 12 + pixels];
  const words =
    metres < metresPerKm
      ? t("network:map.distance.metres", { metres })
      : t("network:map.distance.kilometres", { km: metres / metresPerKm });
  return (
    <g class="kaart__schaal">
      <line x1={across(start)} x2={across(end)} y1="97%" y2="97%" />
      <text x={across(start)} y="95.5%">
        {words}
      </text>
    </g>
  );
}

function at(x: number, y: number): { x: string; y: string } {
  return { x: across(x), y: down(y) };
}

function across(pixels: number): string {
  return `${round((100 * pixels) / viewSize.width)}%`;
}

function down(pixels: number): string {
  return `${round((100 * pixels) / viewSize.height)}%`;
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
