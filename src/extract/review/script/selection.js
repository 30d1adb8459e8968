// One figure at a time is selected: marked in the text and in the table, and named by the address.
let selected = null;

/** Marks what an address names; the element in the text, or in the table if `where` says so, gets the focus. */
function select(anchor, where = "text") {
  const figure = byAnchor.get(anchor);
  if (figure && !figure.line.isConnected) showAll();
  const line = byId(`row@${anchor}`);
  const mark = byId(anchor);
  for (const old of document.querySelectorAll("[aria-current]")) old.removeAttribute("aria-current");
  selected = figure ?? null;
  if (!line) return;
  line.setAttribute("aria-current", "true");
  mark?.setAttribute("aria-current", "true");
  bring(line);
  const target = where === "text" ? mark : line.querySelector("a");
  (where === "text" ? mark : line)?.scrollIntoView({ block: "nearest" });
  target?.focus({ preventScroll: true });
}

/** Scrolls a line into its table's frame, and nothing else. */
function bring(line) {
  const frame = line.closest(".grid");
  const head = frame.querySelector("thead").offsetHeight;
  const top = line.offsetTop - frame.scrollTop;
  if (top < head || top + line.offsetHeight > frame.clientHeight) frame.scrollTop = line.offsetTop - frame.clientHeight / 2;
}

function go(anchor, where) {
  if (location.hash.slice(1) !== anchor) history.pushState(null, "", `#${anchor}`);
  select(anchor, where);
}

/** What the address says now. */
function follow() {
  const hash = location.hash.slice(1);
  if (hash.startsWith("row@")) select(hash.slice("row@".length), "table");
  else if (hash) select(hash);
}

/** The next mark or line before or after one, among those that are shown. */
function step(from, by) {
  const all = from.closest("tbody") ? [...from.closest("tbody").querySelectorAll("a")] : [...text.querySelectorAll("a.fig, a.refused")];
  all[all.indexOf(from) + by]?.focus();
}
