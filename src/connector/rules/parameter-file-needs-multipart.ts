/** An URL-encoded form is text; a file in it would be mangled. */
import type { DefinitionModel } from '../model/definition';
import type { JsonNode } from '../text/json-node';
import { error } from './levels';
import { defineRule } from './rule';
import { sources } from './sources';

const encodedForm = 'application/x-www-form-urlencoded';
const multipartForm = 'multipart/form-data';

const mediaTypes = (node: JsonNode) =>
  node.array('consumes').map((item) => (item.asString ?? '').split(';')[0]?.trim().toLowerCase());

function isBinary(parameter: JsonNode): boolean {
  const type = parameter.string('type');
  return type === 'file' || (type === 'string' && parameter.string('format') === 'binary');
}

export const rule = defineRule({
  id: 'parameter-file-needs-multipart',
  title: 'A form with a file is sent as `multipart/form-data`',
  files: ['definition'],
  severity: error,
  origin: 'platform',
  official: [
    {
      code: 'StringBinaryNotSupportedForFormUrlEncoded',
      message:
        "String/binary parameters are not supported for operation '{0}' with 'application/x-www-form-urlencoded' consumes type.",
    },
  ],
  sources: [sources.swaggerValidator, sources.openapi],
  fixable: 'review',
  check: ({ report, edit }) => ({
    definition({ root, operations }: DefinitionModel) {
      const ofAll = mediaTypes(root);
      for (const { node, name, parameters } of operations) {
        const own = node.get('consumes');
        const types = own === undefined ? ofAll : mediaTypes(node);
        // With both in the list the platform can choose the one that carries files.
        if (!types.includes(encodedForm) || types.includes(multipartForm)) continue;
        for (const { site, node: parameter, name: field, location } of parameters) {
          if (location !== 'formData' || !isBinary(parameter)) continue;
          report(site, {
            message: `The form parameter \`${field ?? ''}\` of ${name} is a file, but the form is sent as \`${encodedForm}\`; \`${multipartForm}\` is expected.`,
            values: [name],
            fixes: [
              {
                title: `Send the form as \`${multipartForm}\``,
                kind: 'review',
                edits: [
                  own === undefined
                    ? edit.insert(node, 'consumes', [multipartForm], 'operationId')
                    : edit.replace(own, [multipartForm]),
                ],
              },
            ],
          });
        }
      }
    },
  }),
});
