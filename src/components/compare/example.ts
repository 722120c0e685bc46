/** Two versions of one sample: what a library changed without thinking of the flows that its members have. */
import type { SourceFile } from '../../worker/protocol';
import type { Side } from './compare-state';

const files: Readonly<Record<Side, { name: string; definition: URL; properties: URL }>> = {
  old: {
    name: 'Lending library, first edition',
    definition: new URL('../../samples/lending-library-first-edition/apiDefinition.swagger.json', import.meta.url),
    properties: new URL('../../samples/lending-library-first-edition/apiProperties.json', import.meta.url),
  },
  new: {
    name: 'Lending library',
    definition: new URL('../../samples/lending-library/apiDefinition.swagger.json', import.meta.url),
    properties: new URL('../../samples/lending-library/apiProperties.json', import.meta.url),
  },
};

/** Fetches one version of the example from this site. */
export async function fetchExample(side: Side): Promise<SourceFile[]> {
  const { name, definition, properties } = files[side];
  const fetched = async (path: string, address: URL): Promise<SourceFile> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${path}: status ${response.status}`);
    return { path: `${name}/${path}`, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  return Promise.all([fetched('apiDefinition.swagger.json', definition), fetched('apiProperties.json', properties)]);
}
