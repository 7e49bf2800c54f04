// SPDX-License-Identifier: EUPL-1.2
import { Fragment } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { T } from "#platform/i18n";
import { fromBase64 } from "../crypto/bytes.ts";
import { digitsOf, splitAtNumbers } from "./phone-numbers.ts";
import type { SharedDocument, SharedSection } from "./shared-document.ts";

type DocumentProps = {
  t: T;
  document: SharedDocument;
  /** Of its title; those of its sections are one lower. */
  heading?: "h1" | "h2";
};

/** As its reader sees it, as whose it is sees it before, and on paper. The words stay in their own language. */
export function SharedDocumentView({ t, document, heading: Heading = "h1" }: DocumentProps) {
  const { kind, language, title, from, intro, sections } = document;
  const Lower = Heading === "h1" ? "h2" : "h3";
  return (
    <article class={`gedeeld gedeeld--${kind}`}>
      <header class="stack--sm">
        <Heading lang={language} tabIndex={-1}>
          {title}
        </Heading>
        {from && <p class="gedeeld__van">{t("selfhelp:sharing.view.from", { name: from })}</p>}
        {intro && (
          <p class="lead" lang={language}>
            <WithNumbers text={intro} />
          </p>
        )}
      </header>
      {sections.map((section, at) => (
        <section key={at} lang={language} class={section.beside ? "gedeeld__naast" : undefined}>
          {section.title && <Lower>{section.title}</Lower>}
          <Words {...section} />
          {section.picture && <img src={section.picture} alt={section.pictureWords ?? ""} />}
          {section.sound && <Sound {...section} sound={section.sound} />}
        </section>
      ))}
    </article>
  );
}

function Words({ lines = [], isList }: SharedSection) {
  if (lines.length === 0) return null;
  if (isList) {
    return (
      <ul>
        {lines.map((line, at) => (
          <li key={at}>
            <WithNumbers text={line} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      {lines.map((line, at) => (
        <p key={at}>
          <WithNumbers text={line} />
        </p>
      ))}
    </>
  );
}

/** Safari plays no sound from the address itself. */
export function Sound({ sound, title }: { sound: string; title: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const [type = "", content = ""] = sound.replace("data:", "").split(";base64,");
    const made = URL.createObjectURL(new Blob([fromBase64(content)], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [sound]);
  // biome-ignore lint/a11y/useMediaCaption: what was said stands in the lines beside it, where somebody wrote it down
  return <audio controls src={address} aria-label={title} />;
}

/** Numbers can be touched to call them, and a new line stays one. */
export function WithNumbers({ text }: { text: string }) {
  return (
    <>
      {splitAtNumbers(text).map((piece, at) =>
        at % 2 === 1 ? (
          <a key={at} class="ltr" href={`tel:${digitsOf(piece)}`}>
            {piece}
          </a>
        ) : (
          <Fragment key={at}>{withBreaks(piece)}</Fragment>
        ),
      )}
    </>
  );
}

function withBreaks(text: string) {
  return text.split("\n").map((line, at) => (at === 0 ? line : [<br />, line]));
}
