// SPDX-License-Identifier: EUPL-1.2
import type { Language, T } from "#platform/i18n";
import { Form, Notice, Page, SubmitButton } from "#platform/ui";
import { WrittenArticle } from "../written/written-article.pages.tsx";

type PreviewProps = { t: T; language: Language; typed: Record<string, string> };

/** As it will be read; every value travels along, so that nothing typed is lost. */
export function NewsPreviewPage({ t, language, typed }: PreviewProps) {
  const versions = (["Nl", "En"] as const).filter((one) => typed[`title${one}`]);
  return (
    <Page title={t("site:news.previewTitle")} robots="noindex">
      <Notice>{t("site:news.previewText")}</Notice>
      {versions.map((one) => (
        <div class="card">
          <WrittenArticle
            language={language}
            written={{
              title: typed[`title${one}`] ?? "",
              body: typed[`body${one}`] ?? "",
              language: one === "Nl" ? "nl" : "en",
            }}
          />
        </div>
      ))}
      <Form>
        {Object.entries(typed)
          .filter(([name]) => name !== "step")
          .map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
        <div class="knoppen">
          <SubmitButton name="step" value="save">
            {t("site:save")}
          </SubmitButton>
          <SubmitButton kind="second" name="step" value="edit">
            {t("site:news.edit")}
          </SubmitButton>
        </div>
      </Form>
    </Page>
  );
}
