/**
 * The rules of the source tree, as functions over files in memory, so that the tests can show that each rule can be
 * broken. Files are parsed: an import in a comment is none, and one that TypeScript erases is told from one that runs.
 */
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

export interface SourceFile {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** `all` stands for every place but `codegen`. */
interface Allowed {
  readonly values: readonly Place[] | 'all';
  /** Types as well as what `values` allows. */
  readonly types?: readonly Place[] | 'all';
}

/** A folder of src, a file directly in src, or `generated`, `db` and `root` outside of it. */
type Place =
  | 'main'
  | 'service'
  | 'cli'
  | 'app'
  | 'http'
  | 'operations'
  | 'simulation'
  | 'replay'
  | 'configuration'
  | 'explanation'
  | 'fairness'
  | 'routing'
  | 'store'
  | 'batching'
  | 'embedded-postgres'
  | 'log'
  | 'config'
  | 'errors'
  | 'observe'
  | 'console'
  | 'codegen'
  | 'generated'
  | 'db'
  | 'root';

/** Where a place may import from, beside itself. */
const PLACES: Readonly<Record<Place, Allowed>> = {
  main: { values: 'all' },
  service: { values: 'all' },
  cli: { values: 'all' },
  app: { values: ['http', 'generated', 'root'], types: ['operations', 'store', 'config', 'errors', 'observe'] },
  http: {
    values: ['configuration', 'operations', 'store', 'errors', 'generated', 'root'],
    types: ['config', 'observe'],
  },
  operations: {
    values: [
      'batching',
      'configuration',
      'explanation',
      'fairness',
      'replay',
      'routing',
      'simulation',
      'store',
      'errors',
    ],
    types: ['observe', 'generated'],
  },
  simulation: { values: ['configuration', 'routing'] },
  replay: { values: ['configuration', 'routing', 'simulation'] },
  configuration: { values: ['routing'] },
  explanation: { values: [], types: ['routing'] },
  fairness: { values: ['routing'] },
  routing: { values: [], types: 'all' },
  store: { values: ['configuration', 'db', 'routing'], types: ['fairness', 'generated', 'replay'] },
  batching: { values: [] },
  'embedded-postgres': { values: [] },
  log: { values: [], types: ['config', 'observe'] },
  config: { values: [] },
  errors: { values: [] },
  observe: { values: [] },
  console: { values: [], types: ['generated'] },
  codegen: { values: 'all' },
  generated: { values: [], types: 'all' },
  db: { values: [] },
  root: { values: [] },
};

/** What each file imports that its place may not, one sentence each. */
export function importViolations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const from = placeOf(file.path);
    if (from === null) {
      return [`${file.path} lies in a place that no rule knows`];
    }
    return importsOf(file).flatMap(({ specifier, isTypeOnly }) => {
      if (specifier === null) {
        return [`${file.path} computes what it imports`];
      }
      const target = specifier.startsWith('.') ? join(dirname(file.path), specifier) : null;
      if (target === null) {
        return isPackageAllowed(specifier, from, isTypeOnly) ? [] : [`${file.path} imports the package ${specifier}`];
      }
      const to = placeOf(target);
      const isAllowed = to !== null && (to === from || mayImport(PLACES[from], to, isTypeOnly));
      return isAllowed ? [] : [`${file.path} imports ${isTypeOnly ? 'types of ' : ''}${target}`];
    });
  });
}

function placeOf(path: string): Place | null {
  const [first = '', second = '', ...deeper] = path.split('/');
  const name =
    first === 'src' ? (deeper.length === 0 ? second.replace(/\.ts$/, '') : second) : second === '' ? 'root' : first;
  return isPlace(name) ? name : null;
}

function isPlace(name: string): name is Place {
  return Object.hasOwn(PLACES, name);
}

function mayImport({ values, types = [] }: Allowed, to: Place, isTypeOnly: boolean): boolean {
  const isIn = (allowed: readonly Place[] | 'all'): boolean =>
    allowed === 'all' ? to !== 'codegen' : allowed.includes(to);
  return isIn(values) || (isTypeOnly && isIn(types));
}

/** The database's drivers belong to the store, HTTP's framework to http, and what is pure imports nothing. */
const PACKAGE_PLACES: readonly (readonly [name: RegExp, places: readonly Place[]])[] = [
  [/^(pg|pg-.*|postgres|kysely)(\/|$)/, ['store']],
  [/^kysely-codegen(\/|$)/, ['codegen']],
  [/^@?elysia(js)?(\/|$)/, ['http', 'app']],
  [/^pino(-.*)?(\/|$)/, ['log']],
];

const PURE_PLACES: readonly Place[] = ['routing', 'simulation', 'fairness', 'errors', 'observe'];

function isPackageAllowed(specifier: string, from: Place, isTypeOnly: boolean): boolean {
  if (PURE_PLACES.includes(from)) {
    return isTypeOnly;
  }
  const rule = PACKAGE_PLACES.find(([name]) => name.test(specifier));
  return rule === undefined || rule[1].includes(from) || from === 'generated' || from === 'codegen';
}

interface Import {
  /** Null where it is computed, so that nobody can tell. */
  readonly specifier: string | null;
  /** Nothing of it is there at run time. */
  readonly isTypeOnly: boolean;
}

function importsOf(file: SourceFile): readonly Import[] {
  return nodesOf(file).flatMap((node): readonly Import[] => {
    if (ts.isImportDeclaration(node)) {
      return toImport(node.moduleSpecifier, node.importClause?.isTypeOnly === true || hasOnlyTypes(node));
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      return toImport(node.moduleSpecifier, node.isTypeOnly);
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      return toImport(node.argument.literal, true);
    }
    if (ts.isCallExpression(node) && isImportCall(node)) {
      return toImport(node.arguments[0], false);
    }
    return [];
  });
}

/** `import { type A, type B } from …`: the import itself stays and runs the module, but only its types are taken. */
function hasOnlyTypes({ importClause }: ts.ImportDeclaration): boolean {
  const bindings = importClause?.namedBindings;
  return (
    importClause !== undefined &&
    importClause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.length > 0 &&
    bindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

function isImportCall({ expression }: ts.CallExpression): boolean {
  return (
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === 'require')
  );
}

function toImport(specifier: ts.Node | undefined, isTypeOnly: boolean): readonly Import[] {
  const text = specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : null;
  return [{ specifier: text, isTypeOnly }];
}

/** SQL in text, and ways to it that no rule on text could see, one sentence each. */
export function sqlViolations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const isStore = file.path.startsWith('src/store/');
    const nodes = nodesOf(file);
    const sqlNames = sqlNamesIn(nodes);
    const statements = isStore ? [] : nodes.filter((node) => SQL.test(textOf(node) ?? ''));
    const raw = nodes.filter((node) => isRawSql(node, sqlNames));
    return [
      ...statements.map((node) => `${file.path}:${lineOf(node)} holds SQL`),
      ...raw.map((node) => `${file.path}:${lineOf(node)} builds SQL from text with sql.raw`),
    ];
  });
}

/** A statement's beginning together with the word that makes it one, so that a sentence with `select` is none. */
const SQL = new RegExp(
  [
    String.raw`\bselect\s[^.!?]*?\bfrom\s+[\w"$(]`,
    String.raw`^\s*select\s+[\w.]+(\s*\(|\s*$|\s*,|\s*;|::)`,
    String.raw`\binsert\s+into\s+[\w"$]`,
    String.raw`\bupdate\s+[\w".]+\s+(\w+\s+)?set\s`,
    String.raw`\bdelete\s+from\s+[\w"$]`,
    String.raw`\btruncate\s+table\s`,
    String.raw`\b(create|alter|drop)\s+(or\s+replace\s+)?(table|index|view|function|trigger|type|schema|database|role)\s+[\w"$]`,
  ].join('|'),
  'i',
);

/** The text of a literal; that of a template has its values replaced by `$`. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) {
    return node.text;
  }
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `$${literal.text}`).join('');
  }
  return null;
}

/** `sql.raw`, `sql['raw']`, and `{ raw } = sql`, whatever name `sql` was imported under. */
function isRawSql(node: ts.Node, sqlNames: ReadonlySet<string>): boolean {
  const isSql = (expression: ts.Node | undefined): boolean =>
    expression !== undefined && ts.isIdentifier(expression) && sqlNames.has(expression.text);
  if (ts.isPropertyAccessExpression(node)) {
    return isSql(node.expression) && node.name.text === 'raw';
  }
  if (ts.isElementAccessExpression(node)) {
    return isSql(node.expression);
  }
  return ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && isSql(node.initializer);
}

function sqlNamesIn(nodes: readonly ts.Node[]): ReadonlySet<string> {
  const specifiers = nodes.filter(ts.isImportSpecifier);
  const imported = specifiers.filter(({ name, propertyName }) => (propertyName ?? name).text === 'sql');
  return new Set(imported.map(({ name }) => name.text));
}

function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

function nodesOf({ path, text }: SourceFile): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true));
  return nodes;
}
