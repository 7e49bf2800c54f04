// SPDX-License-Identifier: EUPL-1.2
import { Choice, EmptyState, Form, Icon, SubmitButton } from "#platform/ui";
import { FollowingPage } from "../following/following-page.tsx";
import { nameOf } from "../following/seen.ts";
import type { Version } from "../following/written.ts";
import type { Walking } from "../paths/letter.ts";
import type { Yes } from "./closing.queries.ts";
import { pointOf, tellerOf } from "./points.ts";
import { pointLabel } from "./report.pages.tsx";
import { mayBeUsed } from "./use.ts";
import { withoutNames } from "./without-names.ts";

type UsePageProps = Walking & {
  asked: readonly Version[];
  yeses: readonly Yes[];
  /** Where a code on paper opens one's own page. */
  desk: string;
  isSaved: boolean;
};

/** Each piece with its own yes, as it would be used: without a name, ever. */
export function UsePage(props: UsePageProps) {
  const { t, base, side, asked, desk } = props;
  return (
    <FollowingPage
      {...props}
      title={t("support:closing.use.title")}
      lead={t(`support:closing.use.lead.${side}`, { name: nameOf(props, "holder") })}
      back={{ href: `${base}/afronden`, label: t("support:closing.back") }}
    >
      <p class="feit feit--hoog">
        <Icon name="eye" />
        <span>{t("support:closing.use.text")}</span>
      </p>
      {side === "peer" && (
        <p class="muted">{t("support:closing.desk", { name: nameOf(props, "holder"), address: desk })}</p>
      )}
      {asked.length === 0 ? (
        <EmptyState title={t("support:closing.use.none")}>
          <p>{t("support:closing.use.noneText")}</p>
        </EmptyState>
      ) : (
        <Form class="card stack">
          {asked.map((piece) => (
            <Piece {...props} piece={piece} />
          ))}
          <SubmitButton>{t("support:closing.use.save")}</SubmitButton>
        </Form>
      )}
    </FollowingPage>
  );
}

function Piece({ piece, yeses, ...seen }: UsePageProps & { piece: Version }) {
  const { t, side, path } = seen;
  const teller = tellerOf(piece.part);
  const names = [path.name, path.peerName, piece.writerName];
  const isWaiting = yeses.some((yes) => yes.writtenId === piece.id && yes.side === side) && !mayBeUsed(piece, yeses);
  return (
    <div class="stack--sm">
      <h2 class="h-klein">{pointLabel(seen, teller, pointOf(piece.part))}</h2>
      <Choice
        type="checkbox"
        name="may"
        value={String(piece.id)}
        label={withoutNames(piece.words, names, "…")}
        hint={t(isWaiting ? "support:closing.use.waits" : `support:closing.use.told.${teller}`, {
          name: nameOf(seen, side === "holder" ? "peer" : "holder"),
          peer: nameOf(seen, "peer"),
          holder: nameOf(seen, "holder"),
        })}
        checked={yeses.some((yes) => yes.writtenId === piece.id && yes.side === side)}
      />
    </div>
  );
}
