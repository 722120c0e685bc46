/** An entrance of its own: the small tables that forms are made of, without the engine that they belong to. */
export { connectorCategories } from './model/connector-categories';
export { identityProviders } from './model/identity-providers';
export { type PolicyTemplate, policyTemplates } from './model/policy-templates';
