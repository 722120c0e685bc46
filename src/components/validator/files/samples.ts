/** The sample connectors. Their files are served as they are, because formatting matters in an editor. */
import type { SourceFile } from '../../../worker/protocol';

export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly blurb: string;
  readonly files: ReadonlyArray<{ readonly path: string; readonly address: URL }>;
}

export const samples: readonly Sample[] = [
  {
    id: 'lending-library',
    title: 'Lending library',
    blurb: 'A finished connector with a trigger and dropdowns. Nothing to mend.',
    files: [
      {
        path: 'apiDefinition.swagger.json',
        address: new URL('../../../samples/lending-library/apiDefinition.swagger.json', import.meta.url),
      },
      {
        path: 'apiProperties.json',
        address: new URL('../../../samples/lending-library/apiProperties.json', import.meta.url),
      },
    ],
  },
  {
    id: 'first-try',
    title: 'First try',
    blurb: 'A bakery orders bread. Ten mistakes that nearly everybody makes at first.',
    files: [
      {
        path: 'apiDefinition.swagger.json',
        address: new URL('../../../samples/first-try/apiDefinition.swagger.json', import.meta.url),
      },
      {
        path: 'apiProperties.json',
        address: new URL('../../../samples/first-try/apiProperties.json', import.meta.url),
      },
    ],
  },
  {
    id: 'tide-alerts',
    title: 'Tide alerts',
    blurb: 'A webhook trigger that never fires: subscription, callback and cleanup gone wrong.',
    files: [
      {
        path: 'apiDefinition.swagger.json',
        address: new URL('../../../samples/tide-alerts/apiDefinition.swagger.json', import.meta.url),
      },
      {
        path: 'apiProperties.json',
        address: new URL('../../../samples/tide-alerts/apiProperties.json', import.meta.url),
      },
    ],
  },
];

/** Fetches the files of a sample from this site. */
export async function fetchSample(sample: Sample): Promise<SourceFile[]> {
  return Promise.all(
    sample.files.map(async ({ path, address }) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${path}: status ${response.status}`);
      return { path: `${sample.title}/${path}`, bytes: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
}
