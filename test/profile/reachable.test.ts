// The most that each kind of person can reach. In a checked profile that is the weight, but where it is declared otherwise.

import { describe, expect, it } from "vitest";
import { reachableMaxima, type ReachableRow } from "../../src/doors/profile.js";
import { editions } from "../../src/index.js";
import { extended } from "../support/profile/agency.js";

const shown = ({ dimensions, total }: ReachableRow) =>
  [...dimensions.map(({ sum, most }) => (sum === most ? most : `${most} of ${sum}`)), total].join(", ");
const who = ({ contexts }: ReachableRow) =>
  contexts.map(({ jabatan, status, kinerja }) => `${jabatan} ${status} ${kinerja}`).sort();

describe("the reachable maximum", () => {
  it("of 2019: 25, 40, 30 and 5 in every kind of post, whatever the form of performance", () => {
    const rows = reachableMaxima(editions["2019@1"]);
    expect(rows.map(shown)).toEqual(Array.from({ length: 5 }, () => "25, 40, 30, 5, 100"));
    const posts = ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"];
    expect(rows.map(who)).toEqual(posts.map((one) => [`${one} PNS nilai`, `${one} PNS predikat`]));
  });

  it("of 2024@2: PPPK, whose hours earn nothing, reach 35 of kompetensi", () => {
    const rows = reachableMaxima(editions["2024@2"]);
    for (const post of ["jpt", "fungsional", "pelaksana"]) {
      const ofPost = rows.filter((row) => who(row).some((one) => one.startsWith(post)));
      expect(ofPost.map((row) => [shown(row), who(row)])).toEqual([
        ["25, 40, 30, 5, 100", [`${post} PNS predikat`]],
        ["25, 35, 30, 5, 95", [`${post} PPPK predikat`]],
      ]);
    }
  });

  it("of a dimension whose items give more than its cap: both figures", () => {
    const rows = reachableMaxima(editions["2024@1"]);
    const functional = rows.filter((row) => who(row).some((one) => one.startsWith("fungsional")));
    // 25 with the best rating, 15 for functional training, 15 for 20 JP, 10 for a seminar, capped at 40.
    expect(functional.map(shown)).toEqual(["25, 40 of 65, 30, 5, 100"]);
  });

  it("of an agency's profile with other weights follows them", () => {
    const profile = extended(editions["2019@1"], {
      weights: { disiplin: "8", kinerja: "27" },
      rescale: true,
    });
    expect(reachableMaxima(profile).map(shown)).toEqual(Array.from({ length: 5 }, () => "25, 40, 27, 8, 100"));
  });
});
