/**
 * The subjects under which rules are listed. A subject is derived from a rule's facts: the file that it looks at, then
 * the first word of its id. A new word needs no line here; its rules go to the subject of their file.
 */
import type { FileRole, RuleMeta } from '../../connector';

/** A chapter of the list of rules. `id` is its anchor. */
export interface Subject {
  readonly id: string;
  readonly title: string;
}

interface SubjectSource extends Subject {
  /** Files whose rules belong here, whatever their ids say. */
  readonly files?: readonly FileRole[];
  /** First words of ids. */
  readonly words?: readonly string[];
}

const package_ = { id: 'package', title: 'The package', words: ['package', 'solution', 'file', 'repository'] };
const objects = { id: 'objects', title: 'Any object of the definition' };

const sources: readonly SubjectSource[] = [
  { id: 'json', title: 'JSON and encoding', words: ['json', 'encoding'] },
  {
    id: 'definition',
    title: 'The definition as a whole',
    words: ['definition', 'root', 'change', 'tag', 'consumes', 'produces', 'mime'],
  },
  { id: 'info', title: 'Title, description, contact', words: ['info', 'contact', 'license', 'connector', 'metadata'] },
  {
    id: 'address',
    title: 'Host, paths, addresses',
    words: ['host', 'basepath', 'base', 'scheme', 'schemes', 'path', 'paths', 'url'],
  },
  { id: 'operation', title: 'Operations', words: ['operation', 'summary', 'family', 'test'] },
  { id: 'parameter', title: 'Parameters', words: ['parameter', 'body'] },
  { id: 'response', title: 'Responses', words: ['response', 'header'] },
  { id: 'schema', title: 'Schemas', words: ['schema', 'enum', 'property', 'discriminator'] },
  { id: 'reference', title: 'References', words: ['reference'] },
  { id: 'trigger', title: 'Triggers and webhooks', words: ['trigger', 'webhook', 'notification', 'polling'] },
  { id: 'dynamic', title: 'Dynamic values and schemas', words: ['dynamic'] },
  {
    id: 'extension',
    title: 'Extensions',
    words: ['extension', 'visibility', 'annotation', 'capability', 'chunking', 'pagination'],
  },
  { id: 'security', title: 'Security', words: ['security', 'authentication'] },
  { id: 'connection', title: 'Connections and sign-in', words: ['connection', 'oauth', 'gateway'] },
  objects,
  { id: 'properties', title: 'API properties', files: ['properties'] },
  { id: 'policy', title: 'Policies', words: ['policy'] },
  { id: 'settings', title: 'Settings', files: ['settings'] },
  { id: 'icon', title: 'Icon', files: ['icon'], words: ['icon'] },
  { id: 'script', title: 'Custom code', files: ['script'], words: ['script'] },
  { id: 'documents', title: 'Readme and introduction', files: ['readme', 'intro'], words: ['readme', 'intro'] },
  package_,
];

const byWord = new Map(sources.flatMap((subject) => (subject.words ?? []).map((word) => [word, subject] as const)));

/** The subject of a rule. */
export function subjectOf(rule: Pick<RuleMeta, 'id' | 'files'>): Subject {
  const word = rule.id.split('-', 1)[0] ?? '';
  return byWord.get(word) ?? byFile(rule.files) ?? (rule.files.includes('definition') ? objects : package_);
}

function byFile(files: readonly FileRole[]): Subject | undefined {
  return sources.find((subject) => files.length > 0 && files.every((file) => subject.files?.includes(file)));
}

/** The subjects that have rules, in the order of the list, each with its rules. */
export function bySubject<R extends Pick<RuleMeta, 'id' | 'files'>>(
  rules: readonly R[],
): Array<Subject & { readonly rules: readonly R[] }> {
  const groups = new Map<string, R[]>();
  for (const rule of rules) {
    const { id } = subjectOf(rule);
    groups.set(id, [...(groups.get(id) ?? []), rule]);
  }
  return sources.flatMap(({ id, title }) => {
    const members = groups.get(id);
    return members === undefined ? [] : [{ id, title, rules: members }];
  });
}
