// SPDX-License-Identifier: EUPL-1.2

/** Where to go on afterwards, if someone came from somewhere. */
export function BackField({ back }: { back: string | string[] | undefined }) {
  if (typeof back !== "string") return null;
  return <input type="hidden" name="terug" value={back} />;
}
