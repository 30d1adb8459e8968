// The address keeps what is chosen: ?label=-DATE&search=aid&sort=-value, where a minus is off, or down.

/**
 * Ties the address to forms (their fields that are not as they were at first) and to the order of lists by name.
 * `write` makes no step in the history; `read` sets what the address says, and the rest as it was at first.
 */
function address(forms, lists) {
  const fields = () => forms.flatMap((form) => [...form.elements]).filter((field) => field.name && field.matches("input, select"));
  const write = () => {
    const said = new URLSearchParams();
    for (const field of fields()) {
      if (field.type !== "checkbox" && field.value) said.set(field.name, field.value);
      if (field.type === "checkbox" && field.checked !== field.defaultChecked) {
        said.append(field.name, (field.checked ? "" : "-") + field.value);
      }
    }
    for (const [name, list] of Object.entries(lists)) if (list.order) said.set(name, list.order);
    const query = String(said);
    history.replaceState(null, "", (query ? `?${query}` : location.pathname) + location.hash);
  };
  const read = () => {
    const said = new URLSearchParams(location.search);
    for (const field of fields()) {
      const values = said.getAll(field.name);
      if (field.type !== "checkbox") field.value = values[0] ?? "";
      else field.checked = field.defaultChecked ? !values.includes(`-${field.value}`) : values.includes(field.value);
    }
    for (const [name, list] of Object.entries(lists)) list.sort(said.get(name) ?? "");
  };
  return { read, write };
}
