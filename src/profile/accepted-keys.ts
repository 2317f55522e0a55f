import type * as z from "zod/mini";
import type { IssuePath } from "../issue/index.js";

type Schema = z.core.$ZodType;

/** The keys that a schema accepts at a path of a value, whatever way through its unions the value goes. */
export function acceptedKeys(schema: Schema, path: IssuePath, value: unknown): readonly string[] {
  let schemas = alternatives(schema, value);
  let inner = value;
  for (const key of path) {
    inner = (inner as Record<string | number, unknown> | null | undefined)?.[key];
    schemas = schemas.flatMap((one) => step(one, key)).flatMap((one) => alternatives(one, inner));
  }
  const shapes = schemas.flatMap((one) => {
    const { def } = one._zod as z.core.$ZodObject["_zod"];
    return one._zod.def.type === "object" ? [Object.keys(def.shape)] : [];
  });
  return [...new Set(shapes.flat())];
}

/** The schema itself, or the branches of a union that the value may mean. */
function alternatives(schema: Schema, value: unknown): readonly Schema[] {
  const { def } = schema._zod as unknown as { readonly def: z.core.$ZodTypeDef & Record<string, unknown> };
  switch (def.type) {
    case "optional":
    case "nullable":
      return alternatives(def["innerType"] as Schema, value);
    case "lazy":
      return alternatives((def["getter"] as () => Schema)(), value);
    case "union": {
      const branches = (def["options"] as Schema[]).flatMap((option) => alternatives(option, value));
      const meant = branches.filter((branch) => isMeant(branch, value));
      return meant.length > 0 ? meant : branches;
    }
    default:
      return [schema];
  }
}

/** Whether the literals of an object schema, such as its `kind`, are those of the value. */
function isMeant(schema: Schema, value: unknown): boolean {
  const { def } = schema._zod as { readonly def: { readonly shape?: Readonly<Record<string, Schema>> } };
  const literals = Object.entries(def.shape ?? {}).filter(([, one]) => one._zod.def.type === "literal");
  return (
    literals.length > 0 &&
    literals.every(([key, one]) => {
      const { values } = one._zod.def as unknown as { readonly values: readonly unknown[] };
      return values.includes((value as Record<string, unknown> | null | undefined)?.[key]);
    })
  );
}

function step(schema: Schema, key: string | number): readonly Schema[] {
  const { def } = schema._zod as unknown as { readonly def: z.core.$ZodTypeDef & Record<string, unknown> };
  switch (def.type) {
    case "object": {
      const shape = def["shape"] as Readonly<Record<string, Schema>>;
      return Object.hasOwn(shape, key) ? [shape[key] as Schema] : [];
    }
    case "record":
      return [def["valueType"] as Schema];
    case "array":
      return [def["element"] as Schema];
    case "tuple":
      return [...(def["items"] as Schema[]), ...(def["rest"] === null ? [] : [def["rest"] as Schema])];
    default:
      return [];
  }
}
