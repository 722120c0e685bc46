/** An entrance of its own: what a form can propose while somebody fills it in, without the generator and the rules. */
export { titleOf } from './convert/operation-names';
export { subscribeMethods } from './generate/operations/callback';
export { type Content, schemaOf } from './generate/operations/content';
export { missingPathParameters, type Parameter } from './generate/operations/parameter';
export { definitionName } from './generate/operations/shared-definition';
export { placesNaming } from './generate/rename/named-places';
