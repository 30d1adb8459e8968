// What is known of a figure or a refused candidate, beside the text, while it is pointed at or has the focus.
const card = byId("@card");
const pane = document.querySelector(".pane");
const MODIFIERS = {
  APPROX: "about", MORE_THAN: "more than", LESS_THAN: "less than", EQUAL_OR_MORE: "at least", EQUAL_OR_LESS: "at most",
};
const number = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });
let described = null;
let leaving = 0;

/** First to last day; an open end is a word. */
function stretch(start, end) {
  if (!start && !end) return "";
  if (!start) return `until ${end}`;
  if (!end) return `from ${start}`;
  return start === end ? start : `${start} to ${end}`;
}

/** The pairs of name and text that tell a figure. */
function facts(figure) {
  const row = figure.row;
  const value = row.value === null ? "" : [row.value, row.value_max].filter((v) => v !== null).map((v) => number.format(v)).join(" to ");
  const own = tiesOf(figure).map(([name, from, to]) =>
    from === figure ? [name, to.row.text] : [name === "part of" ? "has the part" : `${name} of`, from.row.text],
  );
  return [
    ["value", value],
    ["unit", [row.unit, row.per].filter(Boolean).join(" per ")],
    ["qualifier", MODIFIERS[row.modifier] ?? ""],
    ["change", row.trend ?? ""],
    ["dates", stretch(row.date_start, row.date_end)],
    ["granularity", (row.granularity ?? "").replace("_", " ")],
    ["holds for", stretch(row.period_start, row.period_end)],
    ["measure", row.measure ?? ""],
    ...own,
    ["counts in a sum", row.label === "MONEY" || row.label === "QUANTITY" ? (row.counts_in_total ? "yes" : "no") : ""],
    ["rule", row.rule],
    ["assumptions", (row.assumptions ?? []).join("; ")],
  ].filter(([, text]) => text);
}

function openCard(mark) {
  clearTimeout(leaving);
  const figure = byAnchor.get(mark.id);
  const label = figure ? figure.row.label : "refused";
  const line = byId(`row@${mark.id}`);
  const said = figure ? facts(figure) : [["why", line.cells[1].textContent], ["check", line.cells[2].textContent]];
  const told = element("dl");
  for (const [name, text] of said) told.append(element("dt", name), element("dd", text));
  card.replaceChildren(element("p", `${label} · ${mark.textContent}`), told);
  if (!isBeside()) card.append(wayToTable(mark.id));
  card.className = `card ${label.toLowerCase()}`;
  card.hidden = false;
  described?.removeAttribute("aria-describedby");
  described = mark;
  mark.setAttribute("aria-describedby", "@card");
  placeCard(mark);
}

/** The link of a card to its line in the table, where that is not beside the text but far below. */
function wayToTable(anchor) {
  const way = element("a", "in the table", { href: `#row@${anchor}`, class: "way" });
  way.addEventListener("click", (event) => {
    event.preventDefault();
    closeCard();
    showTies(null);
    go(anchor, "table");
  });
  return way;
}

/** Whether the pane is beside the text, and not under it. */
function isBeside() {
  return pane.getBoundingClientRect().left >= text.getBoundingClientRect().right - 1;
}

/** Over the pane, level with the mark; on a narrow screen at the edge of the window where the text that matters is not. */
function placeCard(mark) {
  const tied = tiesOf(byAnchor.get(mark.id)).flatMap((tie) => tie.slice(1).map((end) => end.mark ?? mark));
  const places = [mark, ...tied].map((each) => each.getBoundingClientRect());
  const edge = text.getBoundingClientRect().right;
  const beside = isBeside();
  const above = Math.min(...places.map((place) => place.top)) - 20;
  const below = innerHeight - Math.max(...places.map((place) => place.bottom));
  card.classList.toggle("sheet", !beside);
  card.classList.toggle("up", !beside && below < card.offsetHeight + 8 && above > below);
  const top = Math.max(8, Math.min(places[0].top - 12, innerHeight - card.offsetHeight - 8));
  card.style.left = beside ? `${edge + scrollX + 8}px` : "";
  card.style.top = beside ? `${top + scrollY}px` : "";
}

function closeCard() {
  clearTimeout(leaving);
  card.hidden = true;
  described?.removeAttribute("aria-describedby");
  described = null;
}

/** Does something a moment later, so that the pointer can go to the card over what lies between. */
function wait(then) {
  clearTimeout(leaving);
  leaving = setTimeout(then, 200);
}
