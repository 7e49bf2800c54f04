// SPDX-License-Identifier: EUPL-1.2
import type { T } from "#platform/i18n";
import { Notice, TextArea, TextField } from "#platform/ui";
import { type Colours, colourKeys, colourNames, readable } from "./colours.ts";

type Coloured = { t: T; colours: Colours };

export function ColourFields({ t, colours }: Coloured) {
  return (
    <>
      <p>{t("embeds:colours.hint")}</p>
      {colourKeys.map((key) => (
        <TextField
          name={colourNames[key]}
          label={t(`embeds:colours.${key}`)}
          value={colours[key] ? `#${colours[key]}` : ""}
          maxlength={7}
          autocomplete="off"
          short
        />
      ))}
    </>
  );
}

/** As it comes to stand on somebody else's site. */
export function EmbedPreview({ t, colours, src, title }: Coloured & { src: string; title: string }) {
  const isRefused = Object.keys(colours).length > 0 && readable(colours) === null;
  return (
    <section class="stack" aria-labelledby="h-zo">
      <h2 id="h-zo">{t("embeds:preview.title")}</h2>
      {isRefused && <Notice>{t("embeds:preview.refused")}</Notice>}
      <iframe class="inbedding" src={src} title={title} loading="lazy" height={480} width="100%" />
    </section>
  );
}

export function EmbedSnippets({ t, frame, component }: { t: T; frame: string; component: string }) {
  return (
    <section class="stack" aria-labelledby="h-code">
      <h2 id="h-code">{t("embeds:snippets.title")}</h2>
      <p>{t("embeds:snippets.cookies")}</p>
      <TextArea
        name="kader"
        label={t("embeds:snippets.frame")}
        hint={t("embeds:snippets.frameHint")}
        value={frame}
        rows={6}
        readonly
      />
      <TextArea
        name="onderdeel"
        label={t("embeds:snippets.component")}
        hint={t("embeds:snippets.componentHint")}
        value={component}
        rows={9}
        readonly
      />
    </section>
  );
}
