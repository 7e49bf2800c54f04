// SPDX-License-Identifier: EUPL-1.2

export function link(href: string, text: string): HTMLElement {
  const made = document.createElement("a");
  if (/^https?:/.test(href)) made.href = href;
  made.textContent = text;
  return made;
}

export function inside(name: string, content: string | Node, className = ""): HTMLElement {
  const made = create(name);
  if (className) made.className = className;
  made.append(content);
  return made;
}

export function create(name: string): HTMLElement {
  return document.createElement(name);
}
