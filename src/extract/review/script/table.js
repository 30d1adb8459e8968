// The table: sorted, filtered, copied.
const form = document.querySelector(".filters");
const table = document.querySelector("table.figures");
const collator = new Intl.Collator("en", { numeric: true });
const KEYS = {
  figure_id: (f) => f.index,
  value: (f) => f.row.value,
  dates: (f) => f.row.date_start ?? f.row.date_end ?? f.row.period_start ?? f.row.period_end,
  section: (f) => f.row.section,
  release: (f) => f.row.release_id,
  links: (f) => Object.keys(LINKS).map((column) => f.row[column]).find(Boolean),
};

/** Sorts by a column: once up, again down; what has no value stays last. */
function sort(head) {
  const down = head.getAttribute("aria-sort") === "ascending";
  for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
  head.setAttribute("aria-sort", down ? "descending" : "ascending");
  const key = KEYS[head.dataset.sort] ?? ((f) => f.row[head.dataset.sort]);
  const keyed = figures.map((figure) => [key(figure) ?? null, figure]);
  keyed.sort(([a, f], [b, g]) => {
    if (a === null || b === null) return (a === null) - (b === null) || f.index - g.index;
    const order = typeof a === "number" ? a - b : collator.compare(a, b);
    return (down ? -order : order) || f.index - g.index;
  });
  table.tBodies[0].append(...keyed.map(([, figure]) => figure.line));
}

/** Shows the lines that every filter lets through; a label that is off loses its colour in the text, too. */
function filter() {
  const labels = new Set([...form.elements.label].filter((box) => box.checked).map((box) => box.value));
  const words = form.elements.search.value.trim().toLowerCase();
  const release = form.elements.release?.value ?? "";
  const section = form.elements.section.value;
  let shown = 0;
  for (const { row, line } of figures) {
    const there =
      labels.has(row.label) &&
      (!release || row.release_id === release) &&
      (!section || String(row.section) === section) &&
      (!words || [line.textContent, row.sentence].join(" ").toLowerCase().includes(words));
    line.hidden = !there;
    shown += there;
  }
  for (const box of form.elements.label) {
    document.body.classList.toggle(`without-${box.value.toLowerCase()}`, !box.checked);
  }
  document.body.classList.toggle("without-refused", !form.elements.refused.checked);
  form.querySelector("output").textContent = `${shown} of ${figures.length} figures`;
}

/** The sections that can be chosen: those of the release that is. */
function listSections() {
  const choice = form.elements.section;
  const release = form.elements.release?.value ?? "";
  const one = release || !form.elements.release;
  const at = [...table.tHead.rows[0].cells].findIndex((head) => head.dataset.sort === "section");
  const names = new Map();
  for (const { row, line } of figures) {
    if (one && (!release || row.release_id === release)) names.set(row.section, line.cells[at].textContent);
  }
  choice.replaceChildren(element("option", "all", { value: "" }));
  for (const [section, name] of names) choice.append(element("option", name, { value: section }));
  choice.parentElement.hidden = !one;
}

function showAll() {
  form.reset();
  listSections();
  filter();
}

/** A value as a cell of CSV; a text that a spreadsheet would take for a formula starts with an apostrophe. */
function cell(value) {
  const plain = value === null ? "" : Array.isArray(value) ? value.join("; ") : String(value);
  const safe = typeof value !== "number" && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The lines that are shown, in their order, as CSV with every column of the dataset. */
function csv() {
  const order = new Map(figures.map((figure) => [figure.line, figure]));
  const shown = [...table.tBodies[0].rows].filter((line) => !line.hidden).map((line) => order.get(line));
  return [columns.join(","), ...shown.map(({ row }) => columns.map((column) => cell(row[column])).join(","))].join("\r\n") + "\r\n";
}

async function copy() {
  const data = csv();
  try {
    await navigator.clipboard.writeText(data);
  } catch {
    const area = element("textarea", data);
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    form.elements.copy.focus();
  }
  form.querySelector("output").textContent = `${form.querySelector("output").textContent.replace(/, copied$/, "")}, copied`;
}
