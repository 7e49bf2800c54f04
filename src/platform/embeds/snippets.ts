// SPDX-License-Identifier: EUPL-1.2

/** Works on every site, also without JavaScript. */
export function frameSnippet({ src, title }: { src: string; title: string }): string {
  return `<iframe src="${written(src)}" title="${written(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
}

type Part = {
  element: string;
  script: string;
  attributes: readonly (readonly [name: string, value: string])[];
  /** For who has no JavaScript. */
  inside: { href: string; text: string };
};

/** Takes the letters and colours of the page; what is inside it is there for who has no JavaScript. */
export function componentSnippet({ element, script, attributes, inside }: Part): string {
  const chosen = attributes.map(([name, value]) => ` ${name}="${written(value)}"`).join("");
  return [
    `<script type="module" src="${written(script)}"></script>`,
    `<${element}${chosen}>`,
    `  <a href="${written(inside.href)}">${written(inside.text)}</a>`,
    `</${element}>`,
  ].join("\n");
}

function written(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
