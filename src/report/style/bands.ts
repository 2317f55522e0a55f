import { markup, type Markup } from "../markup/markup.js";

/** The colour of the category at a place, highest first. Defined by `bandColours`. */
export const bandColour = (place: number): string => `var(--band-${String(place)})`;
/** The colour of a text on it. */
export const bandTextColour = (place: number): string => `var(--on-band-${String(place)})`;

/** A mark in the colour of a category. */
export function swatch(place: number): Markup {
  return markup`<span class="swatch" style="background:${bandColour(place)}" aria-hidden="true"></span>`;
}

/** One hue from strong to weak, in as many steps as the profile has categories, and texts that can be read on each. */
export function bandColours(count: number): string {
  const places = Array.from({ length: count }, (_, place) => place);
  const weakness = (place: number): number => (count === 1 ? 0 : Math.round((100 * place) / (count - 1)));
  const colours = places.map(
    (place) => `--band-${String(place)}:color-mix(in oklab,var(--strong),var(--weak) ${String(weakness(place))}%);`,
  );
  const texts = (onStrongUpTo: number): string =>
    places
      .map((place) => `--on-band-${String(place)}:var(--on-${weakness(place) <= onStrongUpTo ? "strong" : "weak"});`)
      .join("");
  return `:root{${colours.join("")}${texts(40)}}
@media screen and (prefers-color-scheme:dark){:root{${texts(60)}}}`;
}
