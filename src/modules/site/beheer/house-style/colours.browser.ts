// SPDX-License-Identifier: EUPL-1.2

/** A field for a colour gets the device's own way to choose one beside it; the typed text stays what is sent. */
for (const field of document.querySelectorAll<HTMLElement>("[data-pick]")) {
  const text = field.querySelector("input");
  if (!text) continue;
  const picker = document.createElement("input");
  picker.type = "color";
  picker.setAttribute("aria-label", field.dataset.pick ?? "");
  const follow = () => {
    const colour = text.value || field.dataset.empty || "";
    if (/^#[0-9a-f]{6}$/i.test(colour)) picker.value = colour;
  };
  follow();
  text.addEventListener("input", follow);
  picker.addEventListener("input", () => {
    text.value = picker.value;
  });
  const beside = document.createElement("div");
  beside.className = "row row--vast";
  text.before(beside);
  beside.append(text, picker);
}
