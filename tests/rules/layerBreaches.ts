import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceModule } from './sourceModules.js';

/** Imports run only leftwards in this list. */
const LAYERS = ['engine', 'model', 'experiment', 'adapters'];
const PURE = ['engine', 'model', 'experiment'];
const SAMPLING = ['engine', 'model'];

const BUILTINS = new Set(builtinModules);
/** Members that make a result depend on the machine, the hour or the place; `*` stands for every member. */
const IMPURE_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  Math: ['random'],
  Date: ['now'],
  performance: ['*'],
  console: ['*'],
  Intl: ['*'],
  crypto: ['*'],
  globalThis: ['*'],
  // `process` is also the model's own word, so only what Node's holds
  process: ['env', 'argv', 'cwd', 'exit', 'hrtime', 'memoryUsage', 'nextTick', 'pid', 'platform', 'stderr', 'stdout'],
};
/** Globals that may not be handed on either, because their members would escape the check. */
const NEVER_LOOSE = ['Math', 'Date', 'performance', 'console', 'Intl', 'globalThis', 'crypto'];
/** Left to each machine's own approximation by the language, unlike `sqrt`: the engine has its own log, exp and pow. */
const APPROXIMATE_MATH = new Set(
  'acos acosh asin asinh atan atan2 atanh cbrt cos cosh exp expm1 hypot log log10 log1p log2 pow sin sinh tan tanh'.split(
    ' ',
  ),
);

/** What a module does that its layer may not, one line a breach: `path:line what`. */
export function layerBreaches(module: SourceModule): string[] {
  const layer = layerOf(module.path);
  const file = ts.createSourceFile(module.path, module.text, ts.ScriptTarget.Latest, true);
  const breaches: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = importBreach(node, module.path, layer) ?? (PURE.includes(layer) ? impurity(node, layer) : undefined);
    if (what !== undefined) breaches.push(`${module.path}:${lineOf(node, file)} ${what}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return breaches;
}

/** The layer of a path; whatever stands beside the four (the library's entry) counts as outermost. */
function layerOf(path: string): string {
  const room = path.split('/')[1] ?? '';
  return path.startsWith('src/') && LAYERS.includes(room) ? room : 'outside';
}

function rank(layer: string): number {
  const index = LAYERS.indexOf(layer);
  return index < 0 ? LAYERS.length : index;
}

function lineOf(node: ts.Node, file: ts.SourceFile): number {
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
}

/** Name of the module that a node imports, re-exports, loads or takes a type from. */
function importedName(node: ts.Node): string | undefined {
  const from = moduleReference(node);
  if (from === undefined) return undefined;
  return ts.isStringLiteralLike(from) ? from.text : '(computed)';
}

function moduleReference(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (!ts.isCallExpression(node)) return undefined;
  const loads = node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require';
  return loads ? node.arguments[0] : undefined;
}

function importBreach(node: ts.Node, path: string, layer: string): string | undefined {
  const name = importedName(node);
  if (name === undefined) return undefined;
  if (name.startsWith('.')) {
    const target = layerOf(posix.join(posix.dirname(path), name));
    return rank(target) > rank(layer) ? `${layer} imports ${target} (${name})` : undefined;
  }
  if (!PURE.includes(layer)) return undefined;
  if (name === '(computed)') return `${layer} imports a computed name`;
  return name.startsWith('node:') || BUILTINS.has(name.split('/')[0] ?? '') ? `${layer} imports ${name}` : undefined;
}

function impurity(node: ts.Node, layer: string): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') return 'new Date';
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isPropertyAccessExpression(node)) return forbiddenMember(node.expression, node.name.text, layer);
  if (ts.isElementAccessExpression(node)) return forbiddenMember(node.expression, '*', layer);
  if (SAMPLING.includes(layer) && ts.isBinaryExpression(node)) return approximatePower(node);
  if (ts.isIdentifier(node)) return looseGlobal(node);
  return undefined;
}

function forbiddenMember(owner: ts.Expression, member: string, layer: string): string | undefined {
  if (member.startsWith('toLocale') || member === 'localeCompare') return member;
  const name = owner.getText();
  const forbidden = ts.isIdentifier(owner) ? ownMembers(name) : undefined;
  if (forbidden === undefined) return undefined;
  const approximate = name === 'Math' && SAMPLING.includes(layer) && APPROXIMATE_MATH.has(member);
  const computed = member === '*' && NEVER_LOOSE.includes(name);
  const breach = approximate || computed || forbidden.includes('*') || forbidden.includes(member);
  return breach ? `${name}.${member}` : undefined;
}

function ownMembers(name: string): readonly string[] | undefined {
  return Object.hasOwn(IMPURE_MEMBERS, name) ? IMPURE_MEMBERS[name] : undefined;
}

/** `Math` or the like passed on or taken apart, where its members escape the check: `const { random } = Math`. */
function looseGlobal(node: ts.Identifier): string | undefined {
  if (!NEVER_LOOSE.includes(node.text)) return undefined;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return undefined;
  const isName = 'name' in parent && parent.name === node;
  const isType = ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent);
  return isName || isType || isCallee(node) ? undefined : `${node.text} passed on`;
}

/** `Date()` and `new Date()` are named by their own rule. */
function isCallee(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node;
}

/** `**` is `Math.pow`; a literal power of two, such as `2 ** 32`, and whole-number powers of a bigint are exact. */
function approximatePower(node: ts.BinaryExpression): string | undefined {
  const power = [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken];
  if (!power.includes(node.operatorToken.kind)) return undefined;
  const exact = ts.isBigIntLiteral(node.left) || /^2 \*\* -?\d+$/.test(node.getText());
  return exact ? undefined : `power ${node.getText()}`;
}
