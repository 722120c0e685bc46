/** What each policy template does and what each of its values is, in plain words. A test holds it against the table. */

export interface ValueText {
  readonly label: string;
  readonly help: string;
  /** A value that would do. */
  readonly example?: string;
}

export interface PolicyText {
  readonly title: string;
  readonly help: string;
  readonly values: Readonly<Record<string, ValueText>>;
}

const expressions =
  "An expression: `@headers('x')`, `@queryParameters('x')`, `@connectionParameters('x')` or `@body().x` are filled in when a call is made.";
const parent: ValueText = {
  label: 'Object that holds it',
  help: 'An expression for the object in the body.',
  example: '@body()',
};
const subPath: ValueText = {
  label: 'Property in it',
  help: 'The name of the property below that object; empty if the object itself is meant.',
  example: 'items',
};
const newPath: ValueText = {
  label: 'Property for the result',
  help: 'The name of the property that takes what comes out.',
  example: 'result',
};
const existsAction: ValueText = {
  label: 'If it is there already',
  help: '`override` replaces the value, `skip` keeps it, `append` adds to it.',
};

export const policyTexts: Readonly<Record<string, PolicyText>> = {
  setheader: {
    title: 'Set a header',
    help: 'Sends a header with each call, or puts one on each answer: a fixed one, or one with a value of the connection.',
    values: {
      name: { label: 'Header', help: 'The name of the header.', example: 'Accept' },
      value: { label: 'Value', help: `A fixed text or an expression. ${expressions}`, example: 'application/json' },
      existsAction,
    },
  },
  setqueryparameter: {
    title: 'Set a query parameter',
    help: 'Sends a parameter in the query of each call, such as the version of the API.',
    values: {
      name: { label: 'Parameter', help: 'The name in the query.', example: 'api-version' },
      value: { label: 'Value', help: `A fixed text or an expression. ${expressions}`, example: '2026-01-01' },
      existsAction,
    },
  },
  dynamichosturl: {
    title: 'Set the host',
    help: 'Sends calls to a host that depends on the connection, such as the region or the tenant that a maker enters.',
    values: {
      urlTemplate: {
        label: 'Address',
        help: `The address of the service with expressions in it. ${expressions}`,
        example: "https://@connectionParameters('region').api.example.com",
      },
    },
  },
  routerequesttoendpoint: {
    title: 'Send to another path',
    help: 'Sends operations to another path of the service, so that several operations can share one.',
    values: {
      newPath: { label: 'Path', help: 'The path that is called instead.', example: '/v1/search' },
      httpMethod: { label: 'Method', help: '`@Request.OriginalHTTPMethod` keeps that of the operation.' },
    },
  },
  setproperty: {
    title: 'Set a property of the body',
    help: 'Puts a value into the body of each call or answer.',
    values: {
      newPropertyParentPathTemplate: {
        label: 'Object that gets it',
        help: 'An expression for the object in the body.',
        example: '@body()',
      },
      newPropertySubPathTemplate: { label: 'Property', help: 'The name of the property.', example: 'source' },
      propertyValuePathTemplate: {
        label: 'Value',
        help: `A fixed text or an expression. ${expressions}`,
        example: "@headers('x-source')",
      },
    },
  },
  stringreplace: {
    title: 'Replace a text',
    help: 'Replaces a text within a property of the body.',
    values: {
      propertyParentPath: parent,
      propertySubPath: subPath,
      sourceString: { label: 'Text to replace', help: 'What is looked for.', example: '<br>' },
      replacementString: { label: 'New text', help: 'What stands there afterwards.', example: ', ' },
      newPropertyPath: { ...newPath, help: 'Leave it empty to change the property itself.' },
    },
  },
  stringtoarray: {
    title: 'Make a list of a text',
    help: 'Splits a text in the body, such as a list with commas, into entries.',
    values: {
      propertyParentPath: parent,
      propertySubPath: subPath,
      delimiterList: { label: 'Separators', help: 'The signs between the entries.', example: ',' },
      childPropertyName: {
        label: 'Property of an entry',
        help: 'The name under which each entry holds its text.',
        example: 'value',
      },
      newPropertyPath: newPath,
    },
  },
  convertarraytoobject: {
    title: 'Make an object of a list',
    help: 'Turns a list in the body into an object that has a property for each entry.',
    values: {
      propertyParentPath: parent,
      propertySubPath: subPath,
      keyWithinCollectionPath: {
        label: 'Key of an entry',
        help: 'The value of an entry that becomes its name.',
        example: 'id',
      },
      newPropertyPath: newPath,
      retainKey: { label: 'Keep the key in the entry', help: 'Whether the key stays in the entry, too.' },
    },
  },
  convertobjecttoarray: {
    title: 'Make a list of an object',
    help: 'Turns an object in the body into a list that has an entry for each property.',
    values: {
      propertyParentPath: parent,
      propertySubPath: subPath,
      newPropertyPath: newPath,
      keyName: { label: 'Name of the key', help: 'The property of an entry that holds the name.', example: 'name' },
      valueName: {
        label: 'Name of the value',
        help: 'The property of an entry that holds the value.',
        example: 'value',
      },
    },
  },
  encodepropertyvalue: {
    title: 'Encode a property',
    help: 'Encodes a value in the body so that it can stand in an address.',
    values: { propertyParentPath: parent, propertySubPath: subPath, newPropertyPath: newPath },
  },
  setvaluefromurl: {
    title: 'Look a value up first',
    help: 'Calls another address first and takes a value out of its answer.',
    values: {
      parameterTemplate: {
        label: 'What gets the value',
        help: 'A header, a query parameter or a property of the body, as an expression.',
        example: "@headers('x-account')",
      },
      parameterValueUrl: { label: 'Address to call', help: `May hold expressions. ${expressions}`, example: '/v1/me' },
      parameterValuePathTemplate: {
        label: 'Value in its answer',
        help: 'An expression for the place in the answer.',
        example: '@body().accountId',
      },
      httpMethod: { label: 'Method', help: 'How the address is called.' },
    },
  },
  updatenextlink: {
    title: 'Lead the next page back',
    help: 'Long lists come in pages: rewrites the address of the next page so that it is called through the connector. Operations that say that they have pages get it by themselves.',
    values: {
      nextLinkPropertyName: {
        label: 'Property with the address',
        help: 'Where the answer names the next page.',
        example: 'nextLink',
      },
      nextLinkParentPropertyPath: {
        label: 'Object that holds it',
        help: 'Empty if it stands at the top of the answer.',
        example: 'paging',
      },
    },
  },
  pollingtrigger: {
    title: 'Remember what a trigger has seen',
    help: 'Polling triggers need it. The step Triggers makes it for each of them; another one is seldom needed.',
    values: {
      triggerConfig: {
        label: 'What is sent with the next call',
        help: 'For each query parameter an expression for its value.',
        example: '@{triggerBody().value[0].createdAt}',
      },
      triggerDataPath: {
        label: 'The list of new items',
        help: 'An expression for the list in the answer.',
        example: '@triggerBody().value',
      },
    },
  },
  dynamicsubdomain: {
    title: 'Set the subdomain',
    help: 'In use in published connectors, but what it takes is not published.',
    values: {},
  },
  moveproperties: {
    title: 'Move properties',
    help: 'In use in published connectors, but what it takes is not published.',
    values: {},
  },
  setconnectionstatustounauthenticated: {
    title: 'Ask to sign in again',
    help: 'A preview of the platform: asks makers to sign in again when the service answers with a certain status. What it takes is not in the published schema.',
    values: {},
  },
};
