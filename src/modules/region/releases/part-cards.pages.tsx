// SPDX-License-Identifier: EUPL-1.2
import { Form, LinkButton, SubmitButton, Tag } from "#platform/ui";
import { Content } from "./document.pages.tsx";
import { contentOf } from "./document.ts";
import type { Part } from "./release.queries.ts";
import { isMet } from "./release.ts";
import type { WorkPageProps } from "./work.pages.tsx";

type PartProps = WorkPageProps & { mayChange: boolean };

/** The parts in their order, as they will be read; what is left out stands last. */
export function PartCards(props: PartProps) {
  const { parts } = props.standing;
  const kept = parts.filter(({ leftOutAt }) => leftOutAt === null);
  return (
    <>
      {[...kept, ...parts.filter(({ leftOutAt }) => leftOutAt !== null)].map((part) => (
        <PartCard {...props} part={part} isFirst={part === kept[0]} />
      ))}
    </>
  );
}

type CardProps = PartProps & { part: Part; isFirst: boolean };

function PartCard(props: CardProps) {
  const { t, part, standing, mayChange } = props;
  const objected = standing.words.some((word) => word.partId === part.id && !isMet(word, standing.parts));
  return (
    <article class="card stack" aria-labelledby={`h-${part.id}`} id={`deel-${part.id}`}>
      <h3 id={`h-${part.id}`}>{part.heading}</h3>
      {part.leftOutAt !== null && <p>{t("region:releases.part.leftOut")}</p>}
      {objected && <Tag kind="full">{t("region:releases.part.objected")}</Tag>}
      {part.leftOutAt === null && <Content content={contentOf(part)} id={`t-${part.id}`} />}
      {part.names && <p class="muted">{t("region:releases.part.names", { who: part.names })}</p>}
      {mayChange && <Actions {...props} />}
    </article>
  );
}

function Actions({ t, path, part, isFirst }: CardProps) {
  const own = `${path}/stuk/${part.id}`;
  const button = (what: "weg" | "terug" | "omhoog" | "opnieuw", text: string) => (
    <Form action={`${own}/${what}`}>
      <SubmitButton kind="second">
        {text} <span class="visually-hidden">{part.heading}</span>
      </SubmitButton>
    </Form>
  );
  if (part.leftOutAt !== null) return <div class="row">{button("terug", t("region:releases.part.putBack"))}</div>;
  return (
    <div class="row">
      {part.source === "" ? (
        <LinkButton href={own}>
          {t("region:releases.part.change")} <span class="visually-hidden">{part.heading}</span>
        </LinkButton>
      ) : (
        button("opnieuw", t("region:releases.part.takeAnew"))
      )}
      {!isFirst && button("omhoog", t("region:releases.part.up"))}
      {button("weg", t("region:releases.part.leaveOut"))}
    </div>
  );
}
