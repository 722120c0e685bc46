/** The definition behind the living example. Invented: no such service exists. Three mistakes, all in the part that is shown. */
import type { LivingSource } from './build-living-example';

const before = `{
"swagger": "2.0",
"info": {
  "title": "Harbour Tides",
  "description": "High and low water for small harbours, three days ahead.",
  "version": "1.0",
  "contact": { "name": "Harbour Tides", "url": "https://tides.example.org", "email": "help@tides.example.org" }
},
"host": "api.tides.example.org",
"basePath": "/v1",
"schemes": ["https"],
"consumes": ["application/json"],
"produces": ["application/json"],
"paths": {
`;

const shown = `"/tides/{port}": {
  "get": {
    "operationId": "get-tides",
    "summary": "Today's tides?",
    "description": "Lists high and low water.",
    "parameters": [
      {
        "name": "port",
        "in": "path",
        "type": "string",
        "x-ms-summary": "Port",
        "description": "Name of the port.",
        "x-ms-url-encoding": "single"
      }
    ],`;

const after = `
    "responses": {
      "200": {
        "description": "The tides of the day.",
        "schema": {
          "type": "object",
          "properties": {
            "high": { "type": "string", "title": "High water", "description": "Time of high water." },
            "low": { "type": "string", "title": "Low water", "description": "Time of low water." }
          }
        }
      }
    }
  }
}
},
"definitions": {},
"parameters": {},
"responses": {},
"securityDefinitions": { "key": { "type": "apiKey", "in": "header", "name": "X-Key" } },
"security": [{ "key": [] }],
"tags": [],
"x-ms-connector-metadata": [
  { "propertyName": "Website", "propertyValue": "https://tides.example.org" },
  { "propertyName": "Privacy policy", "propertyValue": "https://tides.example.org/privacy" },
  { "propertyName": "Categories", "propertyValue": "Data" }
]
}
`;

export const livingSource: LivingSource = { file: 'apiDefinition.swagger.json', before, shown, after };
