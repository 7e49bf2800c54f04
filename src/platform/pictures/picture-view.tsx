// SPDX-License-Identifier: EUPL-1.2
import { firstLanguage, langBeside } from "#platform/i18n";
import { useFrame } from "#platform/ui";
import { type HungPicture, pictureHref } from "./picture.ts";

type PictureProps = {
  picture: HungPicture;
  /** How wide it is shown, as in the attribute `sizes`. */
  sizes: string;
  /** Far down a page: only fetched when someone comes near. */
  isBelow?: boolean;
  class?: string;
};

/** With its measures, so that nothing moves when it comes. Its words are Dutch, as everything that a house writes first. */
export function Picture({ picture, sizes, isBelow, class: name = "beeld" }: PictureProps) {
  const { language } = useFrame();
  const largest = picture.sizes.at(-1);
  const middle = picture.sizes[1] ?? largest;
  if (!largest || !middle) return null;
  return (
    <img
      class={name}
      src={pictureHref(picture, middle)}
      srcset={picture.sizes.map((size) => `${pictureHref(picture, size)} ${size.width}w`).join(", ")}
      sizes={sizes}
      width={largest.width}
      height={largest.height}
      alt={picture.alternative}
      lang={picture.alternative === "" ? undefined : langBeside(language, firstLanguage)}
      loading={isBelow ? "lazy" : undefined}
      decoding="async"
    />
  );
}
