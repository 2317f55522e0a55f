import type { FactValue } from "../facts/fact-catalogue.js";
import type { FactPlace } from "../facts/fact-places.js";
import type { PersonFacts } from "../facts/facts.js";
import type { PopulationColumns } from "./columns.js";

/**
 * Make a reader of people's facts, as a caller would give them. `isKnown` says which added facts to keep: those of another
 * profile are no mistake, and are left out.
 */
export function factsReader(
  { words, numbers, combinationOf }: PopulationColumns,
  isKnown: (name: string) => boolean = () => true,
): (position: number) => PersonFacts {
  const setters = [
    ...words.map(({ place, values, codes }) => ({
      ...pathOf(place),
      valueAt: (position: number): FactValue => values[codes[combinationOf[position] as number] as number],
    })),
    ...numbers.map(({ place, values, codes }) => ({
      ...pathOf(place),
      valueAt: (position: number): FactValue => values[codes[position] as number],
    })),
  ].filter(({ group, name }) => group !== "tambahan" || isKnown(name));

  return (position) => {
    const facts: Record<string, Record<string, FactValue>> = {
      person: {},
      kualifikasi: {},
      kompetensi: {},
      kinerja: {},
      disiplin: {},
      tambahan: {},
    };
    for (const { group, name, valueAt } of setters) {
      const value = valueAt(position);
      if (value !== undefined) (facts[group] as Record<string, FactValue>)[name] = value;
    }
    const { person, tambahan = {}, ...groups } = facts;
    const added = Object.keys(tambahan).length > 0 ? { tambahan } : {};
    return { ...person, ...groups, ...added } as unknown as PersonFacts;
  };
}

function pathOf(place: FactPlace): { readonly group: string; readonly name: string } {
  const [group = "", name] = place.split(".");
  return name === undefined ? { group: "person", name: group } : { group, name };
}
