// SPDX-License-Identifier: EUPL-1.2

/** A point on the map, in degrees. */
export type Coordinates = { latitude: number; longitude: number };

const number = String.raw`(-?\d{1,3}(?:\.\d+)?)`;
/** As people copy them; a marker on a map goes before the middle of what it showed. */
const ways = [
  { pattern: new RegExp(`[?&#](?:mlat=${number}&mlon=${number})`) },
  { pattern: new RegExp(`!3d${number}!4d${number}`) },
  {
    pattern: new RegExp(
      String.raw`[?&](?:q|query|ll|destination|center)=(?:loc:)?${number}(?:,|%2C)(?:\+|%20|\s)?${number}`,
      "i",
    ),
  },
  { pattern: new RegExp(String.raw`#map=[\d.]+/${number}/${number}`) },
  { pattern: new RegExp(`@${number},${number}`) },
  { pattern: new RegExp(`^geo:${number},${number}`) },
  { pattern: new RegExp(String.raw`^${number}\s*[,;\s]\s*${number}$`) },
  { pattern: /^(-?\d{1,3},\d+)\s*[;\s]\s*(-?\d{1,3},\d+)$/ },
];

/** From a link to OpenStreetMap or Google Maps, or two numbers; null for what holds no place on earth. */
export function readCoordinates(text: string): Coordinates | null {
  for (const { pattern } of ways) {
    const [, latitude, longitude] = pattern.exec(text.trim()) ?? [];
    if (latitude && longitude) return onEarth(toDegrees(latitude), toDegrees(longitude));
  }
  return null;
}

/** "52.37403, 4.88969": what `readCoordinates` reads again. */
export function writeCoordinates({ latitude, longitude }: Coordinates): string {
  return `${round(latitude)}, ${round(longitude)}`;
}

const earthRadiusKm = 6371.0088;

/** Over the surface of the earth, as the crow flies. */
export function distanceKm(from: Coordinates, to: Coordinates): number {
  const [lat1, lat2] = [radians(from.latitude), radians(to.latitude)];
  const byLatitude = Math.sin((lat2 - lat1) / 2) ** 2;
  const byLongitude = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const root = Math.sqrt(byLatitude + Math.cos(lat1) * Math.cos(lat2) * byLongitude);
  return 2 * earthRadiusKm * Math.asin(Math.min(1, root));
}

function onEarth(latitude: number, longitude: number): Coordinates | null {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

function toDegrees(text: string): number {
  return Number(text.replace(",", "."));
}

/** A metre is 0.00001 degree. */
function round(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
