/** The step for custom code: usual jobs, of which the generator writes the script. */
import type { ReactNode } from 'react';
import { useDraft } from '../../draft/draft-context';
import { isObject, valueAt } from '../../draft/json-at';
import formStyles from '../../form/Form.module.css';
import OpenList from '../../form/OpenList';
import JobForm from './JobForm';

const jobWords: Readonly<Record<string, string>> = {
  transformRequest: 'Change what is sent',
  transformResponse: 'Change what comes back',
  route: 'Call another path',
};

const additions = [
  { label: 'Change what is sent', newItem: () => ({ job: 'transformRequest' }) },
  { label: 'Change what comes back', newItem: () => ({ job: 'transformResponse' }) },
  { label: 'Call another path', newItem: () => ({ job: 'route' }) },
] as const;

export default function CodeStep() {
  const { draft } = useDraft();
  return (
    <>
      <p className={formStyles.help}>
        Custom code runs on the platform between a flow and the service. Most connectors need none. Add a job, and the
        script for it is written into <code>script.csx</code>; jobs run in the order in which they stand here. The code
        may be changed by hand later.
      </p>
      {signsInWithCode(draft) && (
        <Explained>
          The sign-in with client credentials is done by code that the authentication brings along: before each call the
          script changes client ID and client secret of the connection for a token. Nothing has to be added for it here.
        </Explained>
      )}
      <OpenList
        at="/code"
        itemName="job"
        nameOf={nameOf}
        badgeOf={(item) => (isObject(item) ? (jobWords[String(item.job)] ?? '') : '')}
        additions={additions}
        copyOf={(item) => item}
      >
        {(at) => <JobForm at={at} />}
      </OpenList>
    </>
  );
}

function Explained({ children }: { readonly children: ReactNode }) {
  return <p className={formStyles.help}>{children}</p>;
}

/** A job has no name of its own; whom it is for tells it apart. */
function nameOf(job: unknown): string {
  const operations = isObject(job) && Array.isArray(job.operations) ? job.operations : [];
  return operations.length === 0 ? '' : `For ${operations.map(String).join(', ')}`;
}

function signsInWithCode(draft: unknown): boolean {
  const ways = valueAt(draft, '/authentication/ways');
  const kinds = [
    valueAt(draft, '/authentication/kind'),
    ...(Array.isArray(ways) ? ways.map((way) => valueAt(way, '/authentication/kind')) : []),
  ];
  return kinds.includes('clientCredentials');
}
