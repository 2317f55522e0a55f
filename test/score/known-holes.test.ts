// What deliberate bugs were found to get away with: each of these lets one of them fail.

import { describe, expect, it } from "vitest";
import { type Citations, safeExtendProfile, type ThresholdRule } from "../../src/doors/profile.js";
import { createScorer, editions, type ProfileSource } from "../../src/index.js";
import { knownFacts } from "../doors/audit.js";
import { award, isSameCitation, leafRules } from "../doors/rules.js";
import { namesOf } from "../doors/score.js";

const from = (...provisions: readonly string[]): Citations =>
  provisions.map((provision) => ({
    instrument: "i",
    provision,
    evidence: "verbatim" as const,
  })) as unknown as Citations;

describe("a threshold", () => {
  const rule = (points: Citations, atLeast: Citations): ThresholdRule => ({
    id: "r",
    label: { id: "Aturan", en: "Rule" },
    kind: "threshold",
    fact: "kompetensi.jpTeknis",
    whenMissing: "no-points",
    atLeast: { value: "20", cite: atLeast },
    points: { value: "15", cite: points },
    credit: "all-or-nothing",
  });
  const provisions = (one: ThresholdRule) => award(one, () => "20").cite.map(({ provision }) => provision);

  it("whose points and hours have one source cites it once", () => {
    expect(provisions(rule(from("a"), from("a")))).toEqual(["a"]);
    expect(provisions(rule(from("a", "b"), from("b", "c")))).toEqual(["a", "b", "c"]);
  });
});

describe("a reading that is taken", () => {
  const source: ProfileSource = editions["2024"];
  const points = source.interpretations.filter((one) => one.decidedBy === "scoring" && one.alternatives.length > 0);

  it.each(points.flatMap((one) => one.alternatives.map((other) => [one.id, other.id] as const)))(
    "%s=%s leaves the point's other alternatives on offer, and the other points as they were",
    (id, choice) => {
      const before = points.find((one) => one.id === id);
      const taken = before?.alternatives.find((one) => one.id === choice);
      const { profile } = createScorer({ profile: "2024", interpretations: { [id]: choice } });
      const after = profile.interpretations.find((one) => one.id === id);
      expect(after?.choice).toBe(choice);
      expect(after?.chosen).toEqual(taken?.label);
      expect(after?.alternatives.map((one) => one.id)).toEqual(
        before?.alternatives.map((one) => one.id).filter((one) => one !== choice),
      );
      for (const other of source.interpretations.filter((one) => one.id !== id)) {
        const now = profile.interpretations.find((one) => one.id === other.id);
        expect([now?.choice, now?.alternatives.map((one) => one.id)]).toEqual([
          other.choice,
          other.alternatives.map((one) => one.id),
        ]);
      }
    },
  );
});

describe("an agency that lets a rule count otherwise", () => {
  const base: ProfileSource = editions["2024@1"];
  const agency = {
    id: "uji",
    title: "Uji",
    authority: "Bupati Uji",
    instruments: [{ id: "perbup", title: "Perbup Uji 1/2024" }],
    cite: { instrument: "perbup", provision: "Pasal 2", evidence: "verbatim" },
  };

  it("stands before the law as source of every value of that rule, and of no other", () => {
    const rules = { "kompetensi.diklat-teknis": { credit: { proportional: { decimals: 2, rounding: "half-up" } } } };
    const outcome = safeExtendProfile(base, { ...agency, rules });
    expect(outcome.success ? [] : outcome.issues).toEqual([]);
    if (!outcome.success) return;
    const valuesOf = (profile: ProfileSource, isMeant: (id: string) => boolean) =>
      profile.dimensions
        .flatMap((dimension) => leafRules(dimension.rules))
        .flatMap((one) => (one.kind === "threshold" && isMeant(one.id) ? [one.points.cite, one.atLeast.cite] : []));
    const isChanged = (id: string) => id.startsWith("kompetensi.diklat-teknis");
    const [before, after] = [valuesOf(base, isChanged), valuesOf(outcome.data, isChanged)];
    expect(after.length).toBe(before.length);
    expect(after.length).toBeGreaterThan(1);
    for (const [index, [own, ...others]] of after.entries()) {
      expect(own.provision).toBe("Pasal 2");
      expect(others.length).toBe(before[index]?.length);
      expect(before[index]?.every((one) => others.some((other) => isSameCitation(one, other)))).toBe(true);
    }
    const isOther = (id: string) => !isChanged(id);
    expect(valuesOf(outcome.data, isOther)).toEqual(valuesOf(base, isOther));
  });
});

describe("facts that only one of two profiles adds", () => {
  const adding = (...names: readonly string[]) =>
    ({ facts: Object.fromEntries(names.map((name) => [name, {}])) }) as unknown as ProfileSource;

  it("are left out for the other; a fact that neither adds stays", () => {
    const given = { status: "PNS", tambahan: { a: 1, b: 2, c: 3 } };
    expect(knownFacts(given, adding("a"), adding("b"))).toEqual({ status: "PNS", tambahan: { a: 1, c: 3 } });
    expect(knownFacts(given, adding("a", "b"), adding("b"))).toBe(given);
    expect(knownFacts(given, adding(), adding("d"))).toBe(given);
    expect(knownFacts(given, adding(), adding("a", "b", "c"))).toEqual({ status: "PNS", tambahan: {} });
    expect(knownFacts({ tambahan: null }, adding(), adding("a"))).toEqual({ tambahan: null });
    for (const value of [null, undefined, "tambahan", 1]) expect(knownFacts(value, adding(), adding("a"))).toBe(value);
  });
});

describe("keys that nothing reads", () => {
  const facts = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));

  it("are told one by one, but not a flood of them", () => {
    const scorer = createScorer({ profile: "2024" });
    const few = scorer.safeScore(facts(5_000));
    expect(few.success ? [] : few.issues.filter((one) => one.code === "unknown_key").length).toBe(5_000);
    const many = scorer.safeScore(facts(5_001));
    expect(many.success ? [] : many.issues.map((one) => one.code)).toEqual(["too_large"]);
    const inGroup = scorer.safeScore({ status: "PNS", jabatan: "jpt", kompetensi: facts(5_001) });
    expect(inGroup.success ? [] : inGroup.issues.map((one) => one.code)).toEqual(["too_large"]);
  });
});

describe("the unit of what a duty counts", () => {
  it("is JP for hours, that of an added fact, and nothing for what counts nothing", () => {
    const duty = (id: string, fact: string) => ({ id, fact, label: { id, en: id } });
    const profile = {
      ...editions["2024"],
      facts: { poin: { kind: "number", label: { id: "Poin", en: "Points" }, unit: { id: "poin", en: "points" } } },
      duties: [duty("jam", "kompetensi.jpTeknis"), duty("poin", "tambahan.poin"), duty("nilai", "kinerja.nilai")],
    } as unknown as ProfileSource;
    const [names, english] = [namesOf(profile, "id"), namesOf(profile, "en")];
    expect(["jam", "poin", "nilai"].map((id) => names.unitOfDuty(id))).toEqual(["JP", "poin", ""]);
    expect(english.unitOfDuty("poin")).toBe("points");
    expect(namesOf(undefined, "id").unitOfDuty("jam")).toBe("JP");
  });
});
