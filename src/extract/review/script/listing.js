// A table that a person sorts and filters: on a page of releases, and on the index of many.
const collator = new Intl.Collator("en", { numeric: true });
const CHUNK = 200;

/** A new element with text in it; text of a release only ever enters the page this way. */
function element(name, text = "", attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

/**
 * Makes the heads of a table buttons, and its body the lines of `items` in the order and choice of the moment.
 * `keys` gives by column what to sort by, `lineOf` the line of an item, `changed` hears of every sort.
 * Lines beyond a chunk come when one scrolls to the end; `chunk` is Infinity where all are there at once. `none` is
 * what stands there where no item is left.
 */
function listing(table, items, { keys, lineOf, changed, none, chunk = Infinity }) {
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  const frame = table.closest(".grid");
  const list = { sorted: items, shown: items, order: "" };
  let wanted = () => true;
  let painted = 0;
  const empty = element("tr", "", { class: "none" });
  empty.append(element("td", none, { colspan: heads.length }));

  function paint(count) {
    const more = list.shown.slice(painted, painted + count).map(lineOf);
    painted += more.length;
    body.append(...more);
  }

  list.filter = (test = wanted) => {
    wanted = test;
    list.shown = list.sorted.filter(test);
    painted = 0;
    body.replaceChildren();
    frame.scrollTop = 0;
    paint(chunk);
    if (items.length && !list.shown.length) body.append(empty);
  };

  /** `value` up, `-value` down, "" as in the text; what has no value stays last. Seen after the next filter. */
  list.sort = (order) => {
    const down = order.startsWith("-");
    const head = heads.find((each) => each.dataset.sort === order.slice(down));
    for (const each of heads) each.removeAttribute("aria-sort");
    head?.setAttribute("aria-sort", down ? "descending" : "ascending");
    list.order = head ? order : "";
    const key = keys(head?.dataset.sort);
    const keyed = items.map((item, index) => [(head && key(item)) ?? null, item, index]);
    keyed.sort(([a, , i], [b, , j]) => {
      if (a === null || b === null) return (a === null) - (b === null) || i - j;
      const compared = typeof a === "number" ? a - b : collator.compare(a, b);
      return (down ? -compared : compared) || i - j;
    });
    list.sorted = keyed.map(([, item]) => item);
  };

  for (const head of heads.filter((each) => each.dataset.sort)) {
    const button = element("button", head.textContent, { type: "button" });
    button.addEventListener("click", () => {
      const name = head.dataset.sort;
      list.sort(list.order === name ? `-${name}` : name);
      list.filter();
      changed();
    });
    head.replaceChildren(button);
  }
  frame.addEventListener("scroll", () => {
    if (frame.scrollTop + 2 * frame.clientHeight > frame.scrollHeight) paint(chunk);
  });
  return list;
}

/** Figures as CSV; a text that a spreadsheet would take for a formula starts with an apostrophe. */
function csv(columns, figures) {
  const cell = (value) => {
    const plain = value === null ? "" : Array.isArray(value) ? value.join("; ") : String(value);
    const safe = typeof value !== "number" && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = figures.map(({ row }) => columns.map((column) => cell(row[column])).join(","));
  return [columns.join(","), ...lines].join("\r\n") + "\r\n";
}

/** Puts a text on the clipboard, also where the browser has none for pages from disk. */
async function copy(data, button) {
  try {
    await navigator.clipboard.writeText(data);
  } catch {
    const area = element("textarea", data);
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    button.focus();
  }
}
