// OpenAPI documents of an invented tea house, with all that Swagger 2.0 does not have.

/** OpenAPI 3.0, in YAML. */
export const teaHouse30 = `openapi: 3.0.3
info:
  title: Tea House
  version: 1.0
  description: Orders tea.
  x-origin: kettle
servers:
  - url: https://{region}.tea.example/v1/
    variables:
      region: { default: north, enum: [north, south] }
  - url: https://test.tea.example
tags:
  - name: teas
  - name: teas
security:
  - key: []
paths:
  /teas/{teaId}:
    parameters:
      - { name: teaId, in: path, required: true, schema: { type: string } }
      - { name: session, in: cookie, schema: { type: string } }
    get:
      summary: Get a tea
      x-ms-visibility: important
      parameters:
        - $ref: '#/components/parameters/Fields'
        - { name: mood, in: query, schema: { $ref: '#/components/schemas/Mood' } }
        - { name: filter, in: query, style: deepObject, schema: { type: object } }
      responses:
        '200':
          description: A tea.
          content:
            application/xml: { schema: { type: string } }
            application/json:
              schema: { $ref: '#/components/schemas/Tea' }
              examples:
                one: { value: { name: Oolong } }
                two: { value: { name: Sencha } }
          links: { again: { operationId: x } }
        4XX: { $ref: '#/components/responses/Problem' }
    put:
      operationId: ReplaceTea
      deprecated: true
      requestBody:
        required: true
        content:
          application/json: { schema: { $ref: '#/components/schemas/Tea' } }
      callbacks: { ready: {} }
      responses: { '204': { description: '' } }
  /pictures:
    post:
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              required: [picture]
              properties:
                picture: { type: string, format: binary }
                tags: { type: array, items: { type: string } }
                about: { type: object, properties: { a: { type: string } } }
      responses:
        '201': { description: Stored., headers: { Location: { schema: { type: string } } } }
  /label:
    get:
      responses:
        '200': { description: A label., content: { application/pdf: {} } }
components:
  parameters:
    Fields:
      name: fields
      in: query
      schema: { type: array, items: { type: string } }
  responses:
    Problem:
      description: Something is wrong.
      content: { application/json: { schema: { type: object, properties: { message: { type: string, nullable: true } } } } }
  schemas:
    Mood: { type: string, enum: [calm, awake, null], nullable: true }
    Tea:
      type: object
      required: [name]
      properties:
        name: { type: string }
        origin: { $ref: '#/components/schemas/Nothing' }
        parent: { $ref: '#/components/schemas/Tea' }
        farm: { $ref: 'farms.yaml#/Farm' }
        amount: { type: number, minimum: 0, exclusiveMinimum: true }
        secret: { type: string, writeOnly: true }
        leaf: { $ref: '#/components/schemas/Leaf/properties/shape' }
        pot:
          oneOf:
            - { type: object, required: [size, lid], properties: { size: { type: integer }, lid: { type: boolean } } }
            - { type: object, required: [size], properties: { size: { type: integer }, glass: { type: boolean } } }
        price: { anyOf: [{ type: string }, { type: number }] }
    Leaf: { type: object, properties: { shape: { type: string } } }
    Same: { $ref: '#/components/schemas/Tea' }
    Round: { $ref: '#/components/schemas/Round' }
    Drink:
      type: object
      discriminator: { propertyName: kind, mapping: { tea: '#/components/schemas/Tea' } }
      properties: { kind: { type: string } }
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    login: { type: http, scheme: bearer }
    basic: { type: http, scheme: basic }
    openid: { type: openIdConnect, openIdConnectUrl: https://tea.example }
    oauth:
      type: oauth2
      flows:
        clientCredentials: { tokenUrl: 'https://tea.example/token', scopes: {} }
        authorizationCode:
          authorizationUrl: https://tea.example/authorize
          tokenUrl: https://tea.example/token
          scopes: { read: Read teas }
`;

/** OpenAPI 3.1, in JSON. */
export const teaHouse31 = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Tea House', summary: 'Orders tea.', version: '2' },
  servers: [{ url: 'https://tea.example' }],
  webhooks: { brewed: {} },
  paths: {
    '/cups': {
      get: {
        operationId: 'ListCups',
        responses: {
          200: {
            description: 'Cups.',
            content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Cup' } } } },
          },
        },
      },
      post: { operationId: 'listcups', requestBody: { content: { 'application/octet-stream': {} } } },
    },
  },
  components: {
    schemas: {
      Cup: {
        type: 'object',
        properties: {
          handle: { type: ['string', 'null'], examples: ['left', 'right'] },
          kind: { const: 'cup' },
          volume: { type: 'number', exclusiveMinimum: 0, maximum: 5, exclusiveMaximum: 9 },
          any: true,
          pair: { type: 'array', prefixItems: [{ type: 'string' }] },
          colour: {
            oneOf: [
              { const: 'red', title: 'Red' },
              { const: 'blue', title: 'Blue' },
            ],
          },
          owner: { anyOf: [{ $ref: '#/components/schemas/Owner' }, { type: 'null' }] },
          either: { type: ['string', 'integer'] },
          glaze: { type: 'string', contentEncoding: 'base64' },
        },
        patternProperties: { '^x': { type: 'integer' } },
      },
      Owner: { type: 'object', properties: { name: { type: 'string' } }, $defs: { Pet: { type: 'string' } } },
    },
  },
});
