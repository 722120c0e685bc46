// Files that the tests of the validator open, good and bad.

/** A definition with a missing summary and a wrong address: findings in every profile. */
export const flawed = `{
  "swagger": "2.0",
  "info": {
    "title": "Tea Room",
    "description": "Orders tea.",
    "version": "1.0",
    "contact": { "name": "Tea", "url": "tea", "email": "tea@tea-room.example" }
  },
  "host": "api.tea-room.example",
  "schemes": ["https"],
  "paths": {
    "/teas": {
      "get": {
        "operationId": "ListTeas",
        "description": "Lists all teas.",
        "x-ms-visibility": "hidden",
        "responses": { "200": { "description": "The teas." } }
      }
    }
  }
}
`;

export interface UploadedFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A file to hand to a file input. */
export function upload(name: string, content: string | Buffer, mimeType = 'application/json'): UploadedFile {
  return { name, mimeType, buffer: typeof content === 'string' ? Buffer.from(content) : content };
}

/** A picture of one pixel. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** UTF-16 with a byte order mark, as Windows saves "Unicode". */
export function utf16(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

/** A sound definition with as many operations as it takes to reach a size. */
export function large(bytes: number): string {
  const operations: string[] = [];
  let length = 0;
  for (let number = 0; length < bytes; number++) {
    const operation = `"/teas/${number}": { "get": { "operationId": "GetTea${number}", "summary": "Get tea ${number}", "description": "Reads the tea of that number.", "responses": { "200": { "description": "The tea." } } } }`;
    operations.push(operation);
    length += operation.length + 6;
  }
  return flawed.replace('"paths": {', `"paths": {\n    ${operations.join(',\n    ')},`);
}
