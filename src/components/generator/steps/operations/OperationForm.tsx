/** One operation: the few things that each needs, then what most can do without, folded away. */
import ContentFields from '../../content/ContentFields';
import { isTold } from '../../content/content-way';
import { useDraft } from '../../draft/draft-context';
import CheckField from '../../form/CheckField';
import ChoiceField from '../../form/ChoiceField';
import Fold from '../../form/Fold';
import IdField from '../../form/IdField';
import LongTextField from '../../form/LongTextField';
import TextField from '../../form/TextField';
import ParameterList, { undescribed } from '../../parameters/ParameterList';
import { operationVisibilityChoices, visibilityNone } from '../../parameters/visibility';
import AnswerList from './AnswerList';
import BodyFields from './BodyFields';
import RequestFields from './RequestFields';

export default function OperationForm({ at }: { readonly at: string }) {
  const { value, text, calls } = useDraft();
  const method = text(`${at}/method`);
  const proposed = calls.find(({ origin, role }) => origin === at && role === 'action')?.id ?? '';
  const body = value(`${at}/body`);
  const expectsBody = ['post', 'put', 'patch'].includes(method);
  return (
    <>
      <RequestFields at={at} />
      <TextField
        at={`${at}/summary`}
        label="Summary"
        help="The name under which makers find it. A few words that start with a verb, such as `List books`; at most 80 characters."
      />
      <LongTextField
        at={`${at}/description`}
        label="Description"
        help="Makers read it below the summary. A sentence with a full stop that says more: what comes back, what changes."
        rows={2}
      />
      {expectsBody && <BodyFields at={`${at}/body`} />}
      <MainAnswer at={at} />
      <Fold title="Parameters" summary={parameterWords(value(at))} places={[`${at}/parameters`]}>
        <ParameterList at={at} />
      </Fold>
      {!expectsBody && (
        <Fold title="Body" summary={isTold(body) ? 'Sent' : 'None'} places={[`${at}/body`]}>
          <BodyFields at={`${at}/body`} />
        </Fold>
      )}
      <Fold
        title="Status codes and further answers"
        summary={statusWords(value(`${at}/responses`))}
        places={[`${at}/responses`]}
      >
        <AnswerList at={`${at}/responses`} />
      </Fold>
      <Fold
        title="Id, visibility and paging"
        summary={text(`${at}/id`) || proposed}
        places={['id', 'visibility', 'deprecated', 'pageable'].map((name) => `${at}/${name}`)}
      >
        <IdField
          at={at}
          kind="action"
          help="Flows find the operation by it, so it never changes once the connector is published. Words in PascalCase, such as `ListBooks`. It is made of method and path if you leave it empty."
        />
        <ChoiceField
          at={`${at}/visibility`}
          label="When makers find it"
          choices={operationVisibilityChoices}
          none={visibilityNone}
        />
        <ChoiceField
          at={`${at}/pageable`}
          label="Long lists come in pages"
          as="select"
          choices={[
            { value: 'nextLink', label: 'Yes, nextLink holds the address of the next page' },
            { value: '@odata.nextLink', label: 'Yes, @odata.nextLink holds it' },
          ]}
          none="No"
          help="Flows can then fetch all pages. The policy that leads the next page back through the connector is made, too. Other names are not supported by the platform."
        />
        <CheckField
          at={`${at}/deprecated`}
          label="Deprecated"
          help="Makers do not find it any more, but flows that have it go on."
        />
      </Fold>
    </>
  );
}

/** What comes back when all is well. Without content a service says so by its status, 204. */
function MainAnswer({ at }: { readonly at: string }) {
  const { text, value } = useDraft();
  if (!Array.isArray(value(`${at}/responses`)) || text(`${at}/responses/0/status`) === '204') return null;
  return (
    <ContentFields
      at={`${at}/responses/0`}
      label="Example answer"
      help="Paste what the service answers, as JSON. Each property becomes dynamic content that makers can use in later steps."
      placeholder={'{ "books": [{ "id": 7, "title": "Emma" }] }'}
    />
  );
}

function parameterWords(operation: unknown): string {
  const names = undescribed(operation).map(({ summary }) => summary);
  const told =
    typeof operation === 'object' && operation !== null && 'parameters' in operation ? operation.parameters : [];
  const count = (Array.isArray(told) ? told.length : 0) + names.length;
  if (count === 0) return 'None';
  return names.length === 0 ? String(count) : `${count}, of the path: ${names.join(', ')}`;
}

function statusWords(responses: unknown): string {
  if (!Array.isArray(responses)) return '';
  return responses
    .map((entry) => String(entry?.status ?? ''))
    .filter(Boolean)
    .join(', ');
}
