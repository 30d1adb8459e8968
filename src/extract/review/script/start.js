// Everything above is joined to the page here.
document.body.classList.add("scripted");
text.append(canvas);
form.hidden = false;
form.addEventListener("input", (event) => {
  if (event.target.name === "release") {
    listSections();
    bringRelease();
  }
  if (event.target.name === "links") showTies(selected);
  filter();
  kept.write();
});
form.addEventListener("submit", (event) => event.preventDefault());
form.elements.copy.addEventListener("click", async (event) => {
  await copy(csv(columns, list.shown), event.target);
  tell(", copied");
});

const markOf = (event) => event.target.closest?.("a.fig, a.refused");
const plain = (event) => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

function enter(event) {
  const mark = markOf(event);
  if (!mark || mark === described) return clearTimeout(leaving);
  const open = () => {
    openCard(mark);
    showTies(byAnchor.get(mark.id));
  };
  return card.hidden || event.type === "focusin" ? open() : wait(open);
}

function leave() {
  wait(() => {
    const still = document.activeElement;
    if ((still?.matches("a.fig, a.refused") && text.contains(still)) || card.contains(still)) return;
    closeCard();
    showTies(null);
  });
}

for (const name of ["mouseover", "focusin"]) text.addEventListener(name, enter);
for (const name of ["mouseout", "focusout"]) text.addEventListener(name, leave);
card.addEventListener("mouseenter", () => clearTimeout(leaving));
card.addEventListener("mouseleave", leave);

text.addEventListener("click", (event) => {
  const mark = markOf(event);
  if (!mark || !plain(event)) return;
  event.preventDefault();
  if (isBeside()) return go(mark.id, "table");
  go(mark.id, "text");
  openCard(mark);
  showTies(byAnchor.get(mark.id));
});
for (const each of document.querySelectorAll(".grid tbody")) {
  each.addEventListener("click", (event) => {
    const line = event.target.closest("tr");
    if (!line?.id || !plain(event) || String(getSelection())) return;
    event.preventDefault();
    go(line.id.slice("row@".length), "text");
  });
}
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    closeCard();
    showTies(null);
  }
  const by = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const here = document.activeElement;
  const sideways = event.key === "ArrowRight" || event.key === "ArrowLeft";
  if (by && plain(event) && here?.matches(sideways ? ".text a.fig, .text a.refused" : ".grid tbody a")) {
    event.preventDefault();
    step(here, by);
  }
});
addEventListener("hashchange", follow);
addEventListener("popstate", () => {
  readAddress();
  follow();
});
addEventListener("scroll", () => {
  if (described) placeCard(described);
});
text.addEventListener("toggle", () => showTies(selected), true);
addEventListener("resize", () => {
  closeCard();
  showTies(null);
});
readAddress();
if (!location.hash) bringRelease();
follow();
showTies(selected);
