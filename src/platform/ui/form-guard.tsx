// SPDX-License-Identifier: EUPL-1.2
import { useFrame } from "./frame.ts";

/**
 * In every form that anyone may send: when it was drawn, and a field for programs that fill in every field, which
 * whoever reads or hears the page never meets. A form that is shown again has no such field: a program for passwords
 * that filled it in once would do so twice.
 */
export function FormGuard() {
  const { t, formMoment } = useFrame();
  const { moment, isAgain } = formMoment();
  return (
    <>
      <input type="hidden" name="drawn" value={moment} />
      {isAgain ? (
        <p id="drawn" tabindex={-1}>
          {t("ui:sendAgain")}
        </p>
      ) : (
        <div class="visually-hidden" aria-hidden="true">
          <label for="extra">{t("ui:leaveEmpty")}</label>
          <input type="text" id="extra" name="extra" tabindex={-1} autocomplete="off" />
        </div>
      )}
    </>
  );
}
