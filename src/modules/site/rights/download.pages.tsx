// SPDX-License-Identifier: EUPL-1.2
import { renderToString } from "preact-render-to-string";
import { formatDate } from "#platform/clock";
import type { Language, T } from "#platform/i18n";
import type { ReadableKind } from "./own-kinds.ts";

export type DocumentProps = {
  t: T;
  language: Language;
  centreName: string;
  madeOn: string;
  kinds: ReadableKind[];
};

/** A file of its own, to be read without the site: it carries what it needs. */
export function renderDocument(props: DocumentProps): string {
  return `<!doctype html>${renderToString(<DownloadedDocument {...props} />)}`;
}

const style =
  "body{font-family:sans-serif;line-height:1.6;max-width:44rem;margin:2rem auto;padding:0 1rem}" +
  "dl{border-top:1px solid #999;padding-top:.75rem}dt{font-weight:bold}dd{margin:0 0 .5rem;overflow-wrap:anywhere}";

function DownloadedDocument({ t, language, centreName, madeOn, kinds }: DocumentProps) {
  const title = t("site:rights.download.title", { centre: centreName });
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{t("site:rights.download.madeOn", { day: formatDate(madeOn, language) })}</p>
          {kinds.map(({ name, purpose, keptFor, rows }) => (
            <section>
              <h2>{name}</h2>
              <p>{purpose}</p>
              <p>{keptFor}</p>
              {rows.map((row) => (
                <dl>
                  {row.map(({ label, value }) => (
                    <>
                      <dt>{label}</dt>
                      <dd>{value}</dd>
                    </>
                  ))}
                </dl>
              ))}
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
