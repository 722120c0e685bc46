/** The editor, which is most of the program of a tool: its parts, the ones that others need first. */
export const editorParts: readonly (() => Promise<unknown>)[] = [
  () => import(/* webpackMode: "eager" */ '@codemirror/state'),
  () => import(/* webpackMode: "eager" */ '@codemirror/view'),
  () => import(/* webpackMode: "eager" */ '@codemirror/language'),
  () => import(/* webpackMode: "eager" */ '@codemirror/lang-json'),
  () => import(/* webpackMode: "eager" */ '@codemirror/commands'),
  () => import(/* webpackMode: "eager" */ '@codemirror/search'),
  () => import(/* webpackMode: "eager" */ './code-editor'),
];
