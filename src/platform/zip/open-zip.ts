// SPDX-License-Identifier: EUPL-1.2

export type ZipBeingWritten = {
  /** Files stand in the order in which they are opened; several may be written at once. */
  openFile: (name: string) => FileInZip;
  /** What is ready; each byte is given once. */
  take: () => Uint8Array[];
  close: () => void;
};
export type FileInZip = { write: (text: string) => void; close: () => void };

/** A zip that is written part by part, so that what it holds never stands in memory as a whole. */
export async function openZip(): Promise<ZipBeingWritten> {
  const { strToU8, Zip, ZipDeflate } = await import("fflate"); // not at start, when nobody asks yet
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    ready.push(part);
  });
  return {
    openFile: (name) => {
      const file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
      return { write: (text) => file.push(strToU8(text)), close: () => file.push(new Uint8Array(), true) };
    },
    take: () => {
      const taken = ready;
      ready = [];
      return taken;
    },
    close: () => zip.end(),
  };
}
