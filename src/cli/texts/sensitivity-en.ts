import type { SensitivityTexts } from "./sensitivity-texts-type.js";

/** What is said in English about how scores hang on the open points of law. */
export const sensitivityTexts: SensitivityTexts = {
  option: "add the lowest and highest total and the categories that other readings of the law lead to",
  people: (count, scored) =>
    `Sensitivity: the category of ${String(count)} of ${String(scored)} people hangs on open points of law`,
  nobody: "Sensitivity: nobody was measured",
  table: ["point", "category", "alone", "total", "duty", "scored"],
  legend: "alone: another reading of this point changes the category by itself; the others need another point as well",
  incomplete: (count, most) =>
    `${String(count)} people: more than ${String(most)} combinations of readings, so one at a time only`,
  heading: "Where open points of law are read otherwise",
  range: (lowest, highest) => (lowest === highest ? `Total always ${lowest}` : `Total ${lowest} to ${highest}`),
  categories: (labels) => `possible categories: ${labels}`,
  lowest: (total) => `lowest ${total}`,
  highest: (total) => `highest ${total}`,
  asRead: "as read above",
  changes: (aspects) => `changes ${aspects}`,
  aspects: {
    category: "the category",
    total: "the total",
    duties: "a duty",
    scored: "whether there is a score",
  },
  nothing: "No other reading changes the total, the category or a duty.",
  oneAtATime: (most) =>
    `There are more than ${String(most)} combinations, so other readings were tried one at a time, not together.`,
  number: (decimal) => decimal,
};
