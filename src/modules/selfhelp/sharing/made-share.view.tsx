// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from "preact/hooks";
import { useArea } from "../area/area-context.ts";
import { LinkCode } from "../area/link-code.view.tsx";
import { Button } from "../area/pieces.view.tsx";
import { dayOf } from "../area/tool.view.tsx";
import { linkOf, type ShareNote } from "./shares.ts";

/** The link of one reader: to send, to point a camera at, or on a slip of paper. */
export function MadeShare({ note, onDone }: { note: ShareNote; onDone: () => void }) {
  const { t } = useArea();
  const [isCopied, setCopied] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const link = linkOf(note, location);
  useEffect(() => heading.current?.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => document.querySelector<HTMLInputElement>("#kluis-link")?.select(),
    );
  return (
    <section class="stack">
      <h2 ref={heading} tabIndex={-1} class="niet-printen">
        {t("selfhelp:card.share.made", { name: note.name })}
      </h2>
      <div class="niet-printen stack">
        <p>{t("selfhelp:card.share.madeHow", { name: note.name })}</p>
        {note.pin && <p>{t("selfhelp:card.share.madePin", { pin: note.pin })}</p>}
        <div>
          <label for="kluis-link">{t("selfhelp:card.share.link")}</label>
          <input id="kluis-link" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        </div>
        <p class="row">
          <Button kind="main" icon="copy" onClick={copy}>
            {t("selfhelp:card.share.copy")}
          </Button>
          <Button icon="printer" onClick={() => print()}>
            {t("selfhelp:card.share.print")}
          </Button>
          <Button kind="quiet" onClick={onDone}>
            {t("selfhelp:card.share.done")}
          </Button>
        </p>
        <p role="status">{isCopied && t("selfhelp:card.share.copied")}</p>
      </div>
      <div class="kluis-briefje kluis-alleen stack--sm">
        <p>
          <b>{t("selfhelp:card.share.slip", { name: note.name })}</b>
        </p>
        {note.from && <p>{t("selfhelp:card.share.slipFrom", { name: note.from })}</p>}
        <LinkCode link={link} label={t("selfhelp:card.share.code")} />
        <p class="small">{link}</p>
        <p>{t("selfhelp:card.share.slipUntil", { day: dayOf(note.endsOn) })}</p>
        {note.pin && <p>{t("selfhelp:card.share.slipPin")}</p>}
      </div>
    </section>
  );
}
