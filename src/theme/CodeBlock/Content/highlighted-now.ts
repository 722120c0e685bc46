/** The theme's code with its colours, and the grammars that the site names beside those that Prism brings. */
import prismIncludeLanguages from '@theme/prism-include-languages';
import { Prism } from 'prism-react-renderer';

prismIncludeLanguages(Prism);

export { default } from '@theme-original/CodeBlock/Content';
