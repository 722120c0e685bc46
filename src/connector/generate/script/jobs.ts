/** What custom code can do for a connector: jobs of usual kinds, each for the operations that it names. */
import { httpMethods } from '../../model/shapes/swagger';
import {
  choice,
  kindWord,
  list,
  map,
  object,
  oneOfKinds,
  optional,
  type Reader,
  required,
  text,
  textLike,
} from '../answers/reader';

interface Change {
  /** The ids of the operations that it is for. */
  readonly operations: readonly string[];
  /** New names for top-level properties of the body. */
  readonly rename?: Readonly<Record<string, string>> | undefined;
  /** Top-level properties that are taken out. */
  readonly remove?: readonly string[] | undefined;
  /** Puts the whole body into a property of this name. */
  readonly wrapIn?: string | undefined;
}

/** Changes the body of a call before it leaves. */
export interface TransformRequest extends Change {
  readonly job: 'transformRequest';
}

/** Changes the body of a successful answer before the flow gets it. */
export interface TransformResponse extends Change {
  readonly job: 'transformResponse';
}

/** Sends an operation to another address of the same host. */
export interface Route {
  readonly job: 'route';
  readonly operations: readonly string[];
  /** The whole path with the base path; the query stays. */
  readonly path: string;
  readonly method?: (typeof httpMethods)[number] | undefined;
}

export type Job = TransformRequest | TransformResponse | Route;

const operations = required(list(text, 1));
const change = {
  operations,
  rename: optional(map(text)),
  remove: optional(list(text)),
  wrapIn: optional(text),
} as const;

export const job: Reader<Job> = oneOfKinds<Job>(
  'job',
  {
    transformRequest: object<TransformRequest>('The job', { job: kindWord('transformRequest'), ...change }),
    transformResponse: object<TransformResponse>('The job', { job: kindWord('transformResponse'), ...change }),
    route: object<Route>('The job', {
      job: kindWord('route'),
      operations,
      // Nothing would fill in what stands in braces.
      path: required(
        textLike(/^\/[^?#\s{}]*$/, 'a whole path that starts with `/`, without a query or names in braces,'),
      ),
      method: optional(choice(httpMethods)),
    }),
  },
  'route',
);
