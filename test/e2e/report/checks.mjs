// What must hold of an opened page.

/** Where a figure stands in the page and what it says, read from the page itself: runs in the browser. */
export const readFigures = () =>
  [...document.querySelectorAll("[data-of]")]
    .filter((one) => one.dataset.of !== "")
    .map((one) => ({
      path: `${one.closest("[data-at]").dataset.at}.${one.dataset.of}`,
      value: one.dataset.value,
      shown: one.innerText.trim(),
      locale: one.closest("[lang]").lang,
    }));

/** Figures that differ from the recap's JSON, and figures whose shown form does not mean their value. */
export function wrongFigures(figures, recap) {
  const json = JSON.parse(JSON.stringify(recap));
  return figures.flatMap(({ path, value, shown, locale }) => {
    const expected = path.split(".").reduce((thing, key) => thing?.[key], json);
    if (expected === undefined || String(expected) !== value) return [`${path}: ${value}, JSON ${String(expected)}`];
    if (value === "null") return [];
    const number = locale === "id" ? shown.replaceAll(".", "").replace(",", ".") : shown.replaceAll(",", "");
    return Number.parseFloat(number) === Number(value) ? [] : [`${path}: shown as ${shown}, value ${value}`];
  });
}

/** Findings of axe that are serious or critical. */
export async function axeFindings(page, source) {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

/** How far the page is wider than its window, what sticks out, and texts of charts that are cut off or overlap: runs in the browser. */
export const readOverflow = () => {
  const width = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll("body *")].filter(
    (one) => !one.closest(".scroll, .unseen, .skip, svg") && one.getBoundingClientRect().right > width + 1,
  );
  const cut = [...document.querySelectorAll("svg text")].filter((text) => {
    const box = text.getBoundingClientRect();
    const frame = text.ownerSVGElement.getBoundingClientRect();
    return (
      box.width > 0 &&
      (box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1)
    );
  });
  const overlapping = [...document.querySelectorAll("svg")].flatMap((svg) => {
    const texts = [...svg.querySelectorAll("text")].map((text) => ({ text, box: text.getBoundingClientRect() }));
    return texts.filter(({ box }, place) =>
      texts
        .slice(0, place)
        .some(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 3 &&
            other.top < box.bottom - 3,
        ),
    );
  });
  return {
    overlapping: overlapping.filter(({ box }) => box.width > 0).map(({ text }) => text.textContent),
    wider: document.documentElement.scrollWidth - width,
    out: out.map((one) => one.outerHTML.slice(0, 120)),
    cut: cut.map((text) => text.textContent),
  };
};
