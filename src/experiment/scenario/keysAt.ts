import { z } from 'zod';
import type { Path } from '../data/yamlFile.js';

/** Keys that a schema knows at a path, through optional values, lists, records and unions. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  let current: unknown = schema;
  for (const step of path) current = below(unwrapped(current), step);
  const found = unwrapped(current);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function below(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[step];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return undefined;
}

/** The schema inside optional ones and those with a default; of a union the member that is an object. */
function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrapped(schema.unwrap());
  }
  if (schema instanceof z.ZodUnion)
    return schema.options.map(unwrapped).find((option) => option instanceof z.ZodObject);
  return schema;
}
