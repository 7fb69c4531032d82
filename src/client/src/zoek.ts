/** Suggestions under a search field, fetched as HTML while typing; arrow keys choose, Enter opens, Escape closes. */
export function enhanceSearch(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("input[type=search]")!;
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = `${input.id}-voorstellen`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Gebieden");
  form.append(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  let chosen = -1;
  let asked = 0;

  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];

  const choose = (index: number) => {
    const all = options();
    chosen = all.length === 0 ? -1 : (index + all.length) % all.length;
    all.forEach((option, at) => option.setAttribute("aria-selected", String(at === chosen)));
    if (chosen >= 0) {
      input.setAttribute("aria-activedescendant", all[chosen]!.id);
      all[chosen]!.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };

  const close = () => {
    asked++;
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  };

  const ask = async () => {
    const turn = ++asked;
    if (input.value.trim() === "") return close();
    const query = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const answer = await fetch(`${form.dataset.zoek}?${query}`).catch(() => null);
    if (!answer?.ok || turn !== asked) return;
    const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelectorAll("li");
    list.replaceChildren(...found);
    options().forEach((option, at) => {
      option.id = `${list.id}-${at}`;
      option.tabIndex = -1;
    });
    input.setAttribute("aria-expanded", String(found.length > 0));
    chosen = -1;
  };

  input.addEventListener("input", ask);
  input.addEventListener("blur", () => setTimeout(close, 200));
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen < 0 ? -1 : chosen - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && chosen >= 0) options()[chosen]!.click();
    else return;
    event.preventDefault();
  });
}
