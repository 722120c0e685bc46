/** Ids for operations that have none: PascalCase, unique, the same each time. */
import { capitalised } from '../text/capitalised';

const verbs: Readonly<Record<string, string>> = {
  get: 'Get',
  put: 'Replace',
  post: 'Create',
  delete: 'Delete',
  options: 'Options',
  head: 'Head',
  patch: 'Update',
};

/** Words in PascalCase, without marks: `pet-store id` becomes `PetStoreId`. */
export function pascalCase(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map(capitalised)
    .join('');
}

/** A title out of a technical name: `first_name` and `firstName` become `First Name`. */
export function titleOf(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(capitalised)
    .join(' ');
}

/** The id that method and path suggest: `GET /pets/{id}` becomes `GetPetsById`. */
export function proposedId(method: string, path: string): string {
  const words = path
    .split('/')
    .map((segment) => pascalCase(segment.replace(/\{([^{}]*)\}/g, ' By $1 ')))
    .join('');
  return `${verbs[method] ?? pascalCase(method)}${words === '' ? 'Root' : words}`;
}

/** Hands out names, each once. */
export class UniqueNames {
  private readonly taken = new Set<string>();

  /** The name itself, or with the first number that makes it new. */
  take(name: string): string {
    let candidate = name;
    for (let number = 2; this.taken.has(candidate.toLowerCase()); number++) candidate = `${name}${number}`;
    this.taken.add(candidate.toLowerCase());
    return candidate;
  }

  has(name: string): boolean {
    return this.taken.has(name.toLowerCase());
  }
}
