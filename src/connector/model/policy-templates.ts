/**
 * The policy templates and what each takes, from the published schema of `apiProperties.json` and from connectors that
 * use them. Ids are compared without regard to case, because published connectors write them in several ways.
 */

export interface TemplateParameter {
  readonly required: boolean;
  /** Whether an empty text is a value like others. */
  readonly mayBeEmpty?: true;
  /** A closed list of values; absent where any will do. */
  readonly values?: readonly string[];
}

export interface PolicyTemplate {
  /** By name, without the prefix that each carries in the file; absent where they are not published. */
  readonly parameters?: Readonly<Record<string, TemplateParameter>>;
  /** What its `type` is, where the template asks for one. */
  readonly type?: string;
  /** Where a policy may act. */
  readonly sections: readonly string[];
}

/** What stands before the name of a template's parameter. */
export const parameterPrefix = 'x-ms-apimTemplateParameter.';
/** Lists the operations that a policy is for; without it a policy is for all. */
export const operationNames = 'x-ms-apimTemplate-operationName';
/** Says where a policy acts. */
export const policySection = 'x-ms-apimTemplate-policySection';

const must: TemplateParameter = { required: true };
const some: TemplateParameter = { required: true, mayBeEmpty: true };
const may: TemplateParameter = { required: false };
const oneOf = (...values: string[]): TemplateParameter => ({ required: false, values });
const existsAction = oneOf('override', 'skip', 'append');
const sections = ['Request', 'Response'];

const template = (parameters?: PolicyTemplate['parameters']): PolicyTemplate =>
  parameters === undefined ? { sections } : { sections, parameters };

/** The known templates by id. */
export const policyTemplates: Readonly<Record<string, PolicyTemplate>> = {
  convertarraytoobject: template({
    propertyParentPath: must,
    propertySubPath: may,
    keyWithinCollectionPath: must,
    newPropertyPath: must,
    retainKey: oneOf('true', 'false'),
  }),
  convertobjecttoarray: template({
    propertyParentPath: must,
    propertySubPath: may,
    newPropertyPath: must,
    keyName: may,
    valueName: may,
  }),
  dynamichosturl: template({ urlTemplate: must }),
  encodepropertyvalue: template({ propertyParentPath: must, propertySubPath: may, newPropertyPath: must }),
  pollingtrigger: { ...template({ triggerConfig: must, triggerDataPath: must }), type: 'PollingTrigger' },
  routerequesttoendpoint: template({
    newPath: must,
    httpMethod: oneOf('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', '@Request.OriginalHTTPMethod'),
  }),
  setheader: {
    parameters: { name: must, value: some, existsAction },
    sections: [...sections, 'Failure'],
  },
  setproperty: template({
    newPropertyParentPathTemplate: must,
    newPropertySubPathTemplate: must,
    propertyValuePathTemplate: must,
  }),
  setqueryparameter: template({ name: must, value: some, existsAction }),
  setvaluefromurl: template({
    parameterTemplate: must,
    parameterValueUrl: must,
    parameterValuePathTemplate: must,
    httpMethod: oneOf('GET', 'POST', 'PUT'),
  }),
  stringreplace: template({
    propertyParentPath: must,
    propertySubPath: may,
    sourceString: must,
    replacementString: some,
    // The schema requires it, but the checks of pull requests have refused it (issue 2881).
    newPropertyPath: may,
  }),
  stringtoarray: template({
    propertyParentPath: must,
    propertySubPath: may,
    delimiterList: must,
    childPropertyName: must,
    newPropertyPath: must,
  }),
  updatenextlink: template({ nextLinkPropertyName: must, nextLinkParentPropertyPath: may }),
  // In use, but their parameters are in no schema.
  dynamicsubdomain: template(),
  moveproperties: template(),
  setconnectionstatustounauthenticated: template(),
};
