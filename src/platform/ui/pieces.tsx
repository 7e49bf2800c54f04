// SPDX-License-Identifier: EUPL-1.2
import type { ComponentChildren } from "preact";
import { type ButtonKind, buttonClass } from "./form.tsx";
import { type TextLink, useFrame } from "./frame.ts";
import { Icon, type IconName } from "./icon.tsx";

const noticeLooks = {
  note: { class: "melding", icon: "info", role: undefined },
  good: { class: "melding melding--goed", icon: "circle-check", role: "status" },
  problem: { class: "melding melding--fout", icon: "circle-alert", role: "alert" },
} as const;

type NoticeProps = { kind?: keyof typeof noticeLooks; icon?: IconName; children: ComponentChildren };

/** What is the matter, and what you can do. */
export function Notice({ kind = "note", icon, children }: NoticeProps) {
  const look = noticeLooks[kind];
  return (
    <div class={look.class} role={look.role}>
      <Icon name={icon ?? look.icon} />
      <div class="stack--sm">{children}</div>
    </div>
  );
}

const tagClasses = { plain: "tag", open: "tag tag--open", few: "tag tag--bijna", full: "tag tag--vol" };

type TagProps = { kind?: keyof typeof tagClasses; icon?: IconName; children: ComponentChildren };

export function Tag({ kind = "plain", icon, children }: TagProps) {
  return (
    <span class={tagClasses[kind]}>
      {icon && Icon({ name: icon })}
      {children}
    </span>
  );
}

export function BackLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="terug" href={href}>
      <Icon name="arrow-left" class="i--pijl" />
      {children}
    </a>
  );
}

type LinkButtonProps = {
  href: string;
  kind?: ButtonKind;
  icon?: IconName;
  class?: string;
  children: ComponentChildren;
};

/** A link that looks like a button. What changes something is a `SubmitButton`. */
export function LinkButton({ href, kind = "second", icon, class: extra, children }: LinkButtonProps) {
  return (
    <a class={buttonClass(kind, extra)} href={href}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

export type Fact = { label: string; value: ComponentChildren; detail?: ComponentChildren; icon?: IconName | undefined };

export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl class="feiten">
      {facts.map(({ label, value, detail, icon }) => (
        <div class={icon && "feit-met-beeld"}>
          <dt>
            {icon && <Icon name={icon} />}
            {label}
          </dt>
          <dd>
            {value}
            {detail && <small>{detail}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export type LinkWithHint = TextLink & { hint: string };

/** Where one can go from here, each with a line that says what is there. */
export function LinkCards({ links }: { links: readonly LinkWithHint[] }) {
  return (
    <ul class="plan" role="list">
      {links.map(({ label, hint, href }) => (
        <li>
          <a href={href}>
            <b>{label}</b>
            <span>{hint}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Nothing here: says what there is instead. */
export function EmptyState({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="card stack--sm leeg">
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}

type PaginationProps = { previous?: Partial<TextLink> | null; next?: Partial<TextLink> | null; label?: string };

export function Pagination({ previous, next, label }: PaginationProps) {
  const { t } = useFrame();
  if (!previous?.href && !next?.href) return null;
  return (
    <nav class="row row--between niet-printen" aria-label={label ?? t("ui:pagination.label")}>
      {previous?.href && (
        <LinkButton href={previous.href}>
          <Icon name="arrow-left" class="i--pijl" />
          {previous.label ?? t("ui:pagination.previous")}
        </LinkButton>
      )}
      {next?.href && (
        <LinkButton href={next.href} class="naar-eind">
          {next.label ?? t("ui:pagination.next")}
          <Icon name="arrow-right" class="i--pijl" />
        </LinkButton>
      )}
    </nav>
  );
}
