// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { useFrame } from "./frame.ts";

type BarePageProps = {
  title: string;
  stylesheets: readonly string[];
  script?: string;
  children: ComponentChildren;
};

/** A whole document without our head and foot, for nobody to find: within a page of others, and on paper. */
export function BarePage({ title, stylesheets, script, children }: BarePageProps) {
  const { language, assets } = useFrame();
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        {stylesheets.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
        {assets.icon && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
        {script && <script type="module" src={script} />}
      </head>
      <body>{children}</body>
    </html>
  );
}
