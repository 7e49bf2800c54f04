// SPDX-License-Identifier: EUPL-1.2
// The site is whole without this file: it only spares a few keystrokes.

/** After a form came back, reading starts at what is left to do. */
function focusMistakes() {
  document.getElementById("fouten")?.focus();
}

function closeLanguageChoice(event: Event) {
  const open = document.querySelector<HTMLDetailsElement>(".taal[open]");
  if (!open) return;
  if (event instanceof KeyboardEvent) {
    if (event.key !== "Escape") return;
    open.querySelector("summary")?.focus();
  } else if (event.target instanceof Node && open.contains(event.target)) return;
  open.open = false;
}

focusMistakes();
document.addEventListener("keydown", closeLanguageChoice);
document.addEventListener("click", closeLanguageChoice);
