/**
 * Make a function that writes cells as a JSON object with these names. Of two equal names the second is told apart by its
 * position: none may get lost.
 */
export function jsonLines(names: readonly string[]): (cells: readonly string[]) => string {
  const taken = new Set(names);
  const keys = names.map((name, index) => {
    if (names.indexOf(name) === index) return name;
    let key = `${name}_${String(index + 1)}`;
    while (taken.has(key)) key += "_";
    taken.add(key);
    return key;
  });
  // Each row has the same keys: putting text together costs a fraction of making an object of every row.
  const heads = keys.map((key, index) => `${index === 0 ? "{" : ","}${JSON.stringify(key)}:`);
  return (cells) => `${heads.map((head, index) => head + JSON.stringify(cells[index] ?? "")).join("")}}`;
}
