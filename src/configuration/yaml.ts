/** Reads and writes documents as YAML, and knows in which line what stands. */
import { type Document, isNode, LineCounter, parseDocument, stringify } from 'yaml';

export type ReadYaml =
  | {
      readonly kind: 'value';
      readonly value: unknown;
      /** Of the deepest place that the first word of a message names, as in `queues.0.overflow.1.queue must …`. */
      lineOf(message: string): number;
    }
  | { readonly kind: 'broken'; readonly line: number; readonly message: string };

/** A document may use an anchor again this often: a few bytes must not become gigabytes. */
const ALIASES_MAX = 100;

/** YAML of which JSON is a part. */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined) {
    return { kind: 'broken', line: lines.linePos(broken.pos[0]).line, message: broken.message };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: ALIASES_MAX });
    return { kind: 'value', value, lineOf: (message) => lineOf(document, lines, message) };
  } catch (error) {
    return { kind: 'broken', line: 1, message: error instanceof Error ? error.message : String(error) };
  }
}

function lineOf(document: Document, lines: LineCounter, message: string): number {
  const names = (message.split(' ')[0] ?? '').split('.').map((name) => (/^\d+$/.test(name) ? Number(name) : name));
  for (let depth = names.length; depth > 0; depth -= 1) {
    const node = document.getIn(names.slice(0, depth), true);
    if (isNode(node) && node.range) {
      return lines.linePos(node.range[0]).line;
    }
  }
  return 1;
}

export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
