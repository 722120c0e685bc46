/** `x-ms-connector-metadata`: a list of named values, read without regard to the case of the names. */
import type { JsonNode } from '../text/json-node';

export interface MetadataItem {
  readonly node: JsonNode;
  /** The node of the name, and of the value where there is one. */
  readonly nameNode: JsonNode;
  readonly name: string;
  readonly value: JsonNode | undefined;
}

/** The items that have a name, in order. */
export function metadataItems(root: JsonNode): MetadataItem[] {
  return root.array('x-ms-connector-metadata').flatMap((node) => {
    const nameNode = node.get('propertyName');
    const name = nameNode?.asString;
    return nameNode === undefined || name === undefined
      ? []
      : [{ node, nameNode, name, value: node.get('propertyValue') }];
  });
}

/** The item of a name. Published connectors write `WebSite` and `Privacy Policy` as well. */
export function metadataItem(root: JsonNode, name: string): MetadataItem | undefined {
  const wanted = name.toLowerCase();
  return metadataItems(root).find((item) => item.name.trim().toLowerCase() === wanted);
}
