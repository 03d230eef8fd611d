import { readFileSync } from 'node:fs';

/** Worked examples of one rule, re-typed from the tests of a public repository named in `source`. */
export interface Suite<Input = never, Expected = unknown> {
  readonly suite: string;
  readonly source: { readonly repo: string; readonly path: string; readonly commit: string };
  readonly cases: readonly { readonly id: string; readonly input: Input; readonly expected: Expected }[];
}

/** Reads a file of `tests/conformance/fixtures/`. The caller names the shape it expects. */
export function readFixture<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')) as Shape;
}
