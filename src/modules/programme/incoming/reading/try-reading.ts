// SPDX-License-Identifier: EUPL-1.2

/** A file may hold anything, and the calendar libraries throw at some of it; one record must never stop the rest. */
export function tryReading<Read>(read: () => Read): Read | null {
  try {
    return read();
  } catch {
    return null;
  }
}
